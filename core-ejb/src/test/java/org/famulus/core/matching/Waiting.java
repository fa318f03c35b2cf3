package org.famulus.core.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.famulus.allocation.Policy;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.HostPlace;
import org.famulus.core.booking.Occupation;
import org.famulus.core.booking.OpenOffer;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.RuleAnswer;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;

/** Those who wait and places, in days counted from one. */
final class Waiting {

  /** The rule that denies what a test says. */
  static final String RULE = "TOY-R01";

  private static final LocalDate DAY = LocalDate.of(2027, 2, 28);

  private Waiting() {}

  /** A wish of its own student. */
  static PlaceWishRow wish(long id, DaySpan window, int days, String... fields) {
    return wish(id, id, "STAY", window, days, fields);
  }

  static PlaceWishRow wish(
      long id, long person, String kind, DaySpan window, int days, String... fields) {
    return new PlaceWishRow(
        id,
        1,
        "W-" + id,
        person,
        "Student " + person,
        7,
        "University",
        kind,
        List.of(fields),
        List.of(),
        Optional.empty(),
        window.firstDay(),
        window.lastDay(),
        days,
        Set.of(),
        Optional.empty(),
        DAY,
        PlaceWishState.OPEN,
        true,
        Optional.empty());
  }

  /** A place for a whole year. */
  static OpenOffer offer(long id, String field, int capacity, DaySpan... taken) {
    return offer(id, "STAY", field, capacity, List.of(taken), List.of());
  }

  static OpenOffer offer(
      long id,
      String kind,
      String field,
      int capacity,
      List<DaySpan> taken,
      List<DaySpan> closed) {
    return new OpenOffer(
        id,
        "Practice " + id,
        Optional.empty(),
        "Town",
        HostPlace.PRACTICE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        kind,
        field,
        1,
        60,
        new Occupation(days(1, 365), capacity, taken, closed));
  }

  static DaySpan days(int first, int last) {
    return new DaySpan(DAY.plusDays(first), DAY.plusDays(last));
  }

  /** Proposes, by the core's own policy and where no rule says no. */
  static Proposing proposing(List<PlaceWishRow> all, List<OpenOffer> offers) {
    return proposing(all, offers, Policy.LEAST_SUM_OF_RANKS, (person, offer) -> false, Map.of());
  }

  /**
   * Proposes.
   *
   * @param denied whether the rule denies a person an offer
   * @param tried what was asked for before, by person
   */
  static Proposing proposing(
      List<PlaceWishRow> all,
      List<OpenOffer> offers,
      Policy policy,
      BiPredicate<Long, Long> denied,
      Map<Long, Set<Long>> tried) {
    return new Proposing(
        all, Map.of(), offers, days(1, 1).firstDay(), rules(denied, tried), policy);
  }

  static JudgedStays rules(BiPredicate<Long, Long> denied, Map<Long, Set<Long>> tried) {
    return new JudgedStays(
        (offer, person, days, message) ->
            new Judgement(
                Moment.BOOKING_REQUEST,
                denied.test(person, offer)
                    ? List.of(
                        new RuleAnswer(
                            RULE,
                            1,
                            Map.of(),
                            new Verdict.Broken(
                                Effect.BLOCK, Text.of("rule.no"), Optional.empty()),
                            Optional.empty()))
                    : List.of(),
                Set.of()),
        tried);
  }
}
