package org.famulus.core.payment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    return Math.max(confirmedWeeks, weeks.touchedBy(logbookDays).size());
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
    return Math.max(0, weeks.started(upTo).size() - settledWeeks());
  }

  /**
   * Which weeks are next to be paid: of those that have begun by the day and were never paid, the
   * ones with a day in the logbook before the others.
   */
  SortedSet<Integer> next(int howMany, LocalDate upTo) {
    SortedSet<Integer> started = weeks.started(upTo);
    SortedSet<Integer> settled = earlier.settledOf(started);
    SortedSet<Integer> logged = weeks.touchedBy(logbookDays);
    return started.stream()
        .filter(week -> !settled.contains(week))
        .sorted(Comparator.comparing(week -> !logged.contains(week)))
        .limit(howMany)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The facts of a claim for so many weeks, if so many were paid before. */
  ClaimFacts claiming(int claimed, int paidBefore, LocalDate upTo) {
    return new ClaimFacts(
        new PeriodFacts(0, placement.firstDay(), placement.lastDay()),
        weeks.startedOn().isPresent(),
        weeks.started(upTo).size(),
        documented(),
        claimed,
        paidBefore);
  }
}
