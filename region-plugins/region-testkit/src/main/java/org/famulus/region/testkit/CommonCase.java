package org.famulus.region.testkit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.famulus.region.spi.facts.AgreementFacts;
import org.famulus.region.spi.facts.AllotmentFacts;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.facts.CompletionFacts;
import org.famulus.region.spi.facts.CompletionFacts.ConfirmationFacts;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.facts.LogbookFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.PlacementFacts;

/**
 * Cases programmes get wrong most often. Each region says for each of them by which rule it is
 * refused, with the neighbouring case that is fine, or why none refuses it. What is left of
 * them, a unit asking for applicants, is no region's to answer: the core's gate is in front of it.
 */
public enum CommonCase {
  /** Somebody is placed, or interest is registered, where nobody is taken. */
  NO_CAPACITY,
  /** The last day of a window still counts; the next one does not. */
  LAST_DAY_OF_WINDOW,
  /** A period over 29 February is as long as any other. */
  LEAP_DAY,
  /** The agreement is in force on the first day and not on the last. */
  AGREEMENT_ENDS_MIDWAY,
  /** The certificate is signed one day before it may be. */
  SIGNED_A_DAY_EARLY,
  /** A test no longer counts on the first day of the placement. */
  EXPIRED_ON_FIRST_DAY;

  private static final MonthDay LEAP = MonthDay.of(2, 29);

  /** Whether the two samples are this case: one refused, and beside it one that is fine. */
  boolean isShownBy(RuleSample refused, RuleSample fine) {
    return switch (this) {
      case NO_CAPACITY -> takesNobody(refused.facts()) && !takesNobody(fine.facts());
      case LAST_DAY_OF_WINDOW ->
          lastDayOf(fine.facts()).anyMatch(fine.today()::equals)
              && lastDayOf(refused.facts()).anyMatch(refused.today().minusDays(1)::equals);
      case LEAP_DAY -> periods(fine.facts()).anyMatch(CommonCase::hasLeapDay);
      case AGREEMENT_ENDS_MIDWAY -> agreementEndsMidway(refused.facts());
      case SIGNED_A_DAY_EARLY ->
          signedOn(refused.facts())
              .map(day -> day.plusDays(1))
              .anyMatch(day -> signedOn(fine.facts()).anyMatch(day::equals));
      case EXPIRED_ON_FIRST_DAY ->
          refused.facts() instanceof PlacementFacts placement
              && refused.today().equals(placement.period().firstDay())
              && placement.requirements().stream()
                  .anyMatch(each -> each.takenOn().or(each::validUntil).isPresent());
    };
  }

  private static boolean takesNobody(Object facts) {
    return facts instanceof InterestFacts interest && interest.places() == 0
        || facts instanceof AllotmentFacts place
            && (place.unitYearCapacity() == 0 || place.periodCapacity() == 0);
  }

  private static Stream<LocalDate> lastDayOf(Object facts) {
    return facts instanceof ApplicationFacts application
        ? Stream.concat(
            Stream.of(application.call().closesOn()), application.reopenedUntil().stream())
        : Stream.of();
  }

  private static Stream<LocalDate> signedOn(Object facts) {
    return facts instanceof CompletionFacts completion
        ? completion.confirmation().map(ConfirmationFacts::writtenOn).stream()
        : Stream.of();
  }

  private static boolean agreementEndsMidway(Object facts) {
    List<AgreementFacts> agreements =
        facts instanceof AllotmentFacts place
            ? place.application().agreements()
            : facts instanceof PlacementFacts placement ? placement.agreements() : List.of();
    return periods(facts)
        .anyMatch(
            period ->
                agreements.stream()
                    .anyMatch(
                        each ->
                            each.isInForceOn(period.firstDay())
                                && !each.isInForceOn(period.lastDay())));
  }

  private static Stream<PeriodFacts> periods(Object facts) {
    if (facts instanceof InterestFacts interest) {
      return interest.periods().stream();
    }
    if (facts instanceof AllotmentFacts place) {
      return Stream.of(place.period());
    }
    if (facts instanceof PlacementFacts placement) {
      return Stream.of(placement.period());
    }
    if (facts instanceof CompletionFacts completion) {
      return Stream.of(completion.period());
    }
    return facts instanceof LogbookFacts day ? Stream.of(day.period()) : Stream.of();
  }

  private static boolean hasLeapDay(PeriodFacts period) {
    return period
        .firstDay()
        .datesUntil(period.lastDay().plusDays(1))
        .anyMatch(day -> MonthDay.from(day).equals(LEAP));
  }
}
