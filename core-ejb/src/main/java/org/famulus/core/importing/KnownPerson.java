package org.famulus.core.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.shared.SearchName;
import org.famulus.core.tabular.layout.ApplicantRow;

/** A person as she is stored. */
record KnownPerson(
    long id,
    String familyName,
    String givenName,
    Optional<String> email,
    Optional<LocalDate> dateOfBirth) {

  static KnownPerson of(Object[] line) {
    return new KnownPerson(
        (Long) line[0],
        (String) line[1],
        (String) line[2],
        Optional.ofNullable((String) line[3]),
        Optional.ofNullable((LocalDate) line[4]));
  }

  /** The name of a row's person, as searches compare it. */
  static String searchName(ApplicantRow said) {
    return SearchName.of(said.givenName() + " " + said.familyName());
  }

  String fullName() {
    return givenName + " " + familyName;
  }

  boolean hasName(ApplicantRow said) {
    return SearchName.of(fullName()).equals(searchName(said));
  }

  /** Whether a row may mean her although it gives another name. */
  boolean mayBeBornOn(LocalDate day) {
    return dateOfBirth.equals(Optional.of(day));
  }

  /** Whether a row says of her what is stored. */
  boolean isSaidBy(ApplicantRow said) {
    return familyName.equals(said.familyName())
        && givenName.equals(said.givenName())
        && email.filter(said.email()::equalsIgnoreCase).isPresent()
        && dateOfBirth.equals(Optional.of(said.dateOfBirth()));
  }
}
