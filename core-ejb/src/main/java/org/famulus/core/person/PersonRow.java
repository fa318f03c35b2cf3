package org.famulus.core.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person as lists and records show it.
 *
 * @param id id
 * @param version for concurrent edits
 * @param familyName family name
 * @param givenName given name
 * @param email mail address
 * @param dateOfBirth date of birth
 * @param language two-letter code of the language the person is written to in
 * @param mergedIntoId the record kept, if this one was merged
 */
public record PersonRow(
    long id,
    long version,
    String familyName,
    String givenName,
    Optional<String> email,
    Optional<LocalDate> dateOfBirth,
    String language,
    Optional<Long> mergedIntoId) {

  static PersonRow of(Person person) {
    return new PersonRow(
        person.id(),
        person.version(),
        person.familyName(),
        person.givenName(),
        person.email(),
        person.dateOfBirth(),
        person.language(),
        person.mergedIntoId());
  }

  /** Given and family name. */
  public String fullName() {
    return givenName + " " + familyName;
  }
}
