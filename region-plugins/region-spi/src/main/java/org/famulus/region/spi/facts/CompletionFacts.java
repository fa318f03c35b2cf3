package org.famulus.region.spi.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What comes after a placement: the supervisor's confirmation, and the examiner's decision.
 *
 * @param period period of the placement
 * @param confirmation the supervisor's confirmation, if she has written one
 * @param handedInOn day on which the student handed the confirmation in, if she did
 * @param passing whether the examiner is about to pass the student; false at other moments
 * @param remindedOn day of the last reminder of the confirmation, if there was one
 * @param stay what the placement is, where, and for how long; empty only in facts made by regions
 *     built before it was told
 */
public record CompletionFacts(
    PeriodFacts period,
    Optional<ConfirmationFacts> confirmation,
    Optional<LocalDate> handedInOn,
    boolean passing,
    Optional<LocalDate> remindedOn,
    Optional<StayFacts> stay) {

  /** Facts that do not say what the placement is and where. */
  public CompletionFacts(
      PeriodFacts period,
      Optional<ConfirmationFacts> confirmation,
      Optional<LocalDate> handedInOn,
      boolean passing,
      Optional<LocalDate> remindedOn) {
    this(period, confirmation, handedInOn, passing, remindedOn, Optional.empty());
  }

  /**
   * A supervisor's written confirmation.
   *
   * @param writtenOn day on which it was written
   * @param done whether the practice is done
   * @param approved whether it is approved
   */
  public record ConfirmationFacts(LocalDate writtenOn, boolean done, boolean approved) {}
}
