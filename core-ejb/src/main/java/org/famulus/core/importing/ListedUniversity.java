package org.famulus.core.importing;

import java.util.Optional;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.tabular.layout.UniversityRow;

/**
 * A university as a file lists it.
 *
 * @param row the first row that names it
 * @param said what that row says
 * @param known the university as it is stored, if it is
 */
record ListedUniversity(int row, UniversityRow said, Optional<Organisation> known) {

  /** Whether another row says the same of the university. */
  boolean agreesWith(UniversityRow other) {
    return said.country().equals(other.country())
        && said.city().equals(other.city())
        && said.contact().equals(other.contact());
  }

  Change change() {
    return known
        .map(
            university ->
                university.country().equals(Optional.of(said.country()))
                        && university.city().equals(Optional.of(said.city()))
                        && university.contactName().equals(Optional.of(said.contact().name()))
                        && university.contactEmail().equals(Optional.of(said.contact().email()))
                    ? Change.UNCHANGED
                    : Change.CHANGED)
        .orElse(Change.NEW);
  }

  /** The university as it shall be stored; under the name it has there, if it has one. */
  Organisation university() {
    Organisation university =
        known.orElseGet(
            () -> new Organisation(OrganisationType.UNIVERSITY, said.university(), null));
    university.locate(said.country(), said.city());
    university.contact(said.contact().name(), said.contact().email());
    return university;
  }
}
