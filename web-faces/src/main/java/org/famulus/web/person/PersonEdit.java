package org.famulus.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
  private String familyName;
  private String givenName;
  private String email;
  private LocalDate dateOfBirth;
  private String language = Language.EN.code();

  /** Fills the form with what is there now. */
  public void open() {
    Typed.id(id)
        .ifPresent(
            known -> {
              PersonRow row = people.detail(region.getId(), known);
              version = row.version();
              familyName = row.familyName();
              givenName = row.givenName();
              email = row.email().orElse("");
              dateOfBirth = row.dateOfBirth().orElse(null);
              language = row.language();
            });
  }

  /** Saves. */
  public String save() {
    PersonForm form =
        new PersonForm(
            familyName,
            givenName,
            Typed.text(email),
            Optional.ofNullable(dateOfBirth),
            Language.ofCode(language));
    Outcome<Long> outcome =
        isAdding()
            ? people.register(region.getId(), form)
            : people.change(
                region.getId(), Typed.id(id).orElseThrow(), answers.versionOr(version), form);
    if (!answers.accept(outcome, mine())) {
      return null;
    }
    answers.tell("person.saved", givenName + " " + familyName);
    return "/person/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  private Map<String, String> mine() {
    return Map.of(
        "familyName", Typed.shown(familyName),
        "givenName", Typed.shown(givenName),
        "email", Typed.shown(email),
        "dateOfBirth", Typed.shown(dateOfBirth),
        "language", Typed.shown(language));
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

  /** Family name. */
  public String getFamilyName() {
    return familyName;
  }

  /** Family name. */
  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  /** Given name. */
  public String getGivenName() {
    return givenName;
  }

  /** Given name. */
  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  /** Mail address. */
  public String getEmail() {
    return email;
  }

  /** Mail address. */
  public void setEmail(String email) {
    this.email = email;
  }

  /** Date of birth. */
  public LocalDate getDateOfBirth() {
    return dateOfBirth;
  }

  /** Date of birth. */
  public void setDateOfBirth(LocalDate dateOfBirth) {
    this.dateOfBirth = dateOfBirth;
  }

  /** Two-letter code of the language to be written to in. */
  public String getLanguage() {
    return language;
  }

  /** Two-letter code of the language to be written to in. */
  public void setLanguage(String language) {
    this.language = language;
  }
}
