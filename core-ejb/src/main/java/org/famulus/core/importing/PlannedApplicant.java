package org.famulus.core.importing;

import java.util.Optional;
import org.famulus.core.tabular.layout.ApplicantRow;

/**
 * An applicant of the file of whom anything is stored anew.
 *
 * @param row the row
 * @param said what it says
 * @param institutionId the home university
 * @param known the person as she is stored, if she is
 * @param nomination what becomes of the nomination
 * @param application what becomes of the application
 */
record PlannedApplicant(
    int row,
    ApplicantRow said,
    long institutionId,
    Optional<KnownPerson> known,
    NominationStep nomination,
    ApplicationStep application) {

  boolean changesPerson() {
    return known.filter(person -> !person.isSaidBy(said)).isPresent();
  }

  Change change() {
    Change person =
        known.isEmpty() ? Change.NEW : changesPerson() ? Change.CHANGED : Change.UNCHANGED;
    return person.and(nomination.change()).and(application.change());
  }

  /**
   * What becomes of the nomination.
   *
   * @param id the nomination, if there is one
   * @param change what happens to it; one that the rules refuse is left unchanged
   * @param lateReason why it is taken outside the window, if it is outside
   */
  record NominationStep(Optional<Long> id, Change change, Optional<String> lateReason) {}

  /**
   * What becomes of the application.
   *
   * @param id the application, if there is one
   * @param change what happens to it
   * @param listed what the row says
   * @param standing whether it is handed in
   * @param handIn whether it leaves the state of a draft
   */
  record ApplicationStep(
      Optional<Long> id,
      Change change,
      ListedApplication listed,
      Standing standing,
      boolean handIn) {}
}
