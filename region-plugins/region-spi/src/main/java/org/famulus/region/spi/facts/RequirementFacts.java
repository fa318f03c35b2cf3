package org.famulus.region.spi.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.compliance.RequirementStatus;

/**
 * A requirement of a placement.
 *
 * @param code code of its kind
 * @param gate code of its gate
 * @param status where it stands
 * @param dueOn last day on which it should be handed in
 * @param submittedOn day on which it was handed in, if it was
 * @param takenOn day of the test, if one is noted
 * @param validUntil last day on which it counts, if one is noted
 * @param covered first and last day of the cover, if one is noted
 * @param reference reference such as a registration number, if one is noted
 * @param remindedOn day of the last reminder, if there was one
 */
public record RequirementFacts(
    String code,
    String gate,
    RequirementStatus status,
    LocalDate dueOn,
    Optional<LocalDate> submittedOn,
    Optional<LocalDate> takenOn,
    Optional<LocalDate> validUntil,
    Optional<PeriodFacts> covered,
    Optional<String> reference,
    Optional<LocalDate> remindedOn) {

  /** Whether it is in order: verified, or not needed. */
  public boolean isInOrder() {
    return status == RequirementStatus.VERIFIED || status == RequirementStatus.NOT_REQUIRED;
  }
}
