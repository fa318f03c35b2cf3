package org.famulus.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.famulus.core.person.People;
import org.famulus.core.person.PersonForm;
import org.famulus.core.person.PersonRow;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** Registers a person or changes one. */
@Named
@ViewScoped
public class PersonEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private People people;

  private String id;
  private long version;
  private final PersonFields person = new PersonFields();

  /** Fills the form with what is there now. */
  public void open() {
    Typed.id(id)
        .ifPresent(
            known -> {
              PersonRow row = people.detail(region.getId(), known);
              version = row.version();
              person.fill(row);
            });
  }

  /** Saves. */
  public String save() {
    PersonForm form = person.form();
    Outcome<Long> outcome =
        isAdding()
            ? people.register(region.getId(), form)
            : people.change(
                region.getId(), Typed.id(id).orElseThrow(), answers.versionOr(version), form);
    if (!answers.accept(outcome, person.shown())) {
      return null;
    }
    answers.tell("person.saved", person.getFullName());
    return "/person/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  /** Whether the person is registered only now. */
  public boolean isAdding() {
    return Typed.id(id).isEmpty();
  }

  /** The languages to be written to in. */
  public Language[] getLanguages() {
    return Language.values();
  }

  /** Id of the one to change; empty for a new one. */
  public String getId() {
    return id;
  }

  /** Id of the one to change; empty for a new one. */
  public void setId(String id) {
    this.id = id;
  }

  /** What is typed. */
  public PersonFields getPerson() {
    return person;
  }
}
