package org.famulus.web.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.person.PersonForm;
import org.famulus.core.person.PersonRow;
import org.famulus.core.region.Language;
import org.famulus.web.form.Typed;

/** What is typed of a person, in every form that asks for one. */
public class PersonFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String familyName;
  private String givenName;
  private String email;
  private LocalDate dateOfBirth;
  private String language = Language.EN.code();

  /** Fills the fields with what is known. */
  public void fill(PersonRow row) {
    familyName = row.familyName();
    givenName = row.givenName();
    email = row.email().orElse("");
    dateOfBirth = row.dateOfBirth().orElse(null);
    language = row.language();
  }

  /** What is typed, for the core. */
  public PersonForm form() {
    return new PersonForm(
        familyName,
        givenName,
        Typed.text(email),
        Optional.ofNullable(dateOfBirth),
        Language.ofCode(language));
  }

  /** What is typed, by field, to be shown beside what somebody else saved. */
  public Map<String, String> shown() {
    return Map.of(
        "familyName", Typed.shown(familyName),
        "givenName", Typed.shown(givenName),
        "email", Typed.shown(email),
        "dateOfBirth", Typed.shown(dateOfBirth),
        "language", Typed.shown(language));
  }

  /** Given and family name. */
  public String getFullName() {
    return givenName + " " + familyName;
  }

  /** Whether both names are typed. */
  public boolean isNamed() {
    return familyName != null && givenName != null;
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
