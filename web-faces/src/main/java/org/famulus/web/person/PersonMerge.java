package org.famulus.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.famulus.core.person.People;
import org.famulus.core.person.PersonRow;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** Two records side by side, to be merged if they mean one human being. */
@Named
@ViewScoped
public class PersonMerge implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private People people;

  private long kept;
  private long duplicate;
  private transient PersonRow keptRow;
  private transient PersonRow duplicateRow;

  /** Merges the duplicate into the record that is kept. */
  public String merge() {
    String name = getKeptRow().fullName();
    if (!answers.accept(people.merge(region.getId(), duplicate, kept))) {
      return null;
    }
    answers.tell("person.merged", name);
    return "/person/record.xhtml?faces-redirect=true&id=" + kept;
  }

  /** The record that is kept. */
  public PersonRow getKeptRow() {
    if (keptRow == null) {
      keptRow = people.detail(region.getId(), kept);
    }
    return keptRow;
  }

  /** The record that becomes a signpost. */
  public PersonRow getDuplicateRow() {
    if (duplicateRow == null) {
      duplicateRow = people.detail(region.getId(), duplicate);
    }
    return duplicateRow;
  }

  /** Id of the record that is kept. */
  public long getKept() {
    return kept;
  }

  /** Id of the record that is kept. */
  public void setKept(long kept) {
    this.kept = kept;
  }

  /** Id of the record that becomes a signpost. */
  public long getDuplicate() {
    return duplicate;
  }

  /** Id of the record that becomes a signpost. */
  public void setDuplicate(long duplicate) {
    this.duplicate = duplicate;
  }
}
