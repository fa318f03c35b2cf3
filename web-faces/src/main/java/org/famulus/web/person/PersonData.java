package org.famulus.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.famulus.core.audit.RequestId;
import org.famulus.core.installation.KeptAbout;
import org.famulus.core.installation.PersonRecords;
import org.famulus.core.person.People;
import org.famulus.core.person.PersonRow;
import org.famulus.core.shared.Outcome;
import org.famulus.web.download.HandedOutFile;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** What is kept about a person: to be handed out to her, or erased. */
@Named
@ViewScoped
public class PersonData implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private People people;
  @Inject private PersonRecords records;
  @Inject private Answers answers;
  @Inject private RequestId requestId;
  @Inject private PageTexts text;

  private long id;
  private String reason;
  private transient PersonRow row;
  private transient List<KeptAbout> kept;

  /** The person. */
  public PersonRow getRow() {
    if (row == null) {
      row = people.detail(region.getId(), id);
    }
    return row;
  }

  /** Rows about her, by table. */
  public List<KeptAbout> getKept() {
    if (kept == null) {
      kept = records.kept(region.getId(), id);
    }
    return kept;
  }

  /** Days for which plans that know people by pseudonyms are kept; null if there are none. */
  public Integer getPlanDays() {
    OptionalInt days = records.daysOfPseudonyms(region.getId());
    return days.isPresent() ? days.getAsInt() : null;
  }

  /** What a table holds, in words; a region built before 1.2 has none, and its table's name stands. */
  public String named(KeptAbout each) {
    return text.containsKey(each.key()) ? text.get(each.key()) : each.table();
  }

  /** Hands out the file for her. */
  public String export() {
    // The page stays as it is while the browser saves the file; without this, the next copy asked
    // for on it would be taken for a repeat.
    requestId.take();
    Outcome<Path> outcome = records.export(region.getId(), id, reason);
    if (answers.accept(outcome)) {
      HandedOutFile.answer(outcome.value(), "application/json", "person-" + id + ".json");
    }
    return null;
  }

  /** Erases her. */
  public String erase() {
    if (!answers.accept(records.erase(region.getId(), id, reason))) {
      return null;
    }
    answers.tell("person.data.erased");
    return "/person/list.xhtml?faces-redirect=true";
  }

  /** Id of the person. */
  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  /** Who asked, and why. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
