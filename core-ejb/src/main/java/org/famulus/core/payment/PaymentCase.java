package org.famulus.core.payment;

import java.time.LocalDate;
import java.util.Set;
import org.famulus.region.spi.facts.ClaimFacts;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * What is known of a placement that may have to be paid.
 *
 * @param placement who was where and when
 * @param weeks its weeks and which of them the student was there
 * @param confirmedWeeks weeks the supervisor has confirmed
 * @param logbookDays days on which the logbook says the student was there
 * @param earlier what was paid for it before
 */
record PaymentCase(
    PaidPlacement placement,
    PlacementWeeks weeks,
    int confirmedWeeks,
    Set<LocalDate> logbookDays,
    EarlierPayments earlier) {

  PaymentCase {
    logbookDays = Set.copyOf(logbookDays);
  }

  /** Weeks that are documented, by the supervisor or by the logbook. */
  int documented() {
    return Math.max(confirmedWeeks, weeks.touchedBy(logbookDays));
  }

  /** Weeks paid before, corrections included. */
  int paidWeeks() {
    return earlier.paidWeeks();
  }

  /** Weeks paid for once, whether or not a correction has taken some back. */
  int settledWeeks() {
    return earlier.settledWeeks();
  }

  /** Weeks that have begun by the day and were never paid. */
  int unpaid(LocalDate upTo) {
    return Math.max(0, weeks.started(upTo) - settledWeeks());
  }

  /** The facts of a claim for so many weeks, if so many were paid before. */
  ClaimFacts claiming(int claimed, int paidBefore, LocalDate upTo) {
    return new ClaimFacts(
        new PeriodFacts(0, placement.firstDay(), placement.lastDay()),
        weeks.startedOn().isPresent(),
        weeks.started(upTo),
        documented(),
        claimed,
        paidBefore);
  }
}
