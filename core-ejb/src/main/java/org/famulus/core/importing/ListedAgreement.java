package org.famulus.core.importing;

import java.util.Optional;
import java.util.Set;
import org.famulus.core.agreement.Agreement;
import org.famulus.core.tabular.layout.UniversityRow;

/**
 * An agreement as a file lists it.
 *
 * @param row the first row that names it
 * @param said what that row says
 * @param known the agreement as it is stored, if it is
 * @param parties names of the universities the file makes parties to it, as they are compared
 */
record ListedAgreement(int row, UniversityRow said, Optional<Agreement> known, Set<String> parties) {

  /** Whether another row says the same of the agreement. */
  boolean agreesWith(UniversityRow other) {
    return said.agreementFrom().equals(other.agreementFrom())
        && said.agreementUntil().equals(other.agreementUntil())
        && said.invented() == other.invented();
  }

  Change change() {
    return known
        .map(
            agreement ->
                agreement.validFrom().equals(said.agreementFrom())
                        && agreement.validTo().equals(said.agreementUntil())
                        && agreement.isInvented() == said.invented()
                    ? Change.UNCHANGED
                    : Change.CHANGED)
        .orElse(Change.NEW);
  }

  /** The agreement as it shall be stored. */
  Agreement agreement(String regionId, String type) {
    Agreement agreement =
        known.orElseGet(
            () -> new Agreement(regionId, type, said.agreementReference(), said.invented()));
    agreement.runs(said.agreementFrom(), said.agreementUntil().orElse(null));
    agreement.setInvented(said.invented());
    return agreement;
  }
}
