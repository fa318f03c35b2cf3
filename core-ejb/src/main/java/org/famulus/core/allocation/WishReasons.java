package org.famulus.core.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.famulus.allocation.Given;
import org.famulus.allocation.Measure;
import org.famulus.allocation.Place;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Refusal;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;

/**
 * Says in plain words what became of every wish of an applicant. One wish may stand for several
 * places; of their reasons the one that came nearest is told.
 *
 * @param slots the places of the call, by offer
 * @param problem what was solved
 * @param refusedBy the rule's answer for a place denied to an applicant
 */
record WishReasons(
    Map<Long, Slot> slots,
    Problem problem,
    BiFunction<Applicant, Slot, Optional<Reason>> refusedBy) {

  private static final int HUNDREDTHS = 2;

  /** Nearest first: chance, then what was measured last, then what would have cost least. */
  private static final Comparator<Refusal> NEAREST =
      Comparator.comparingInt((Refusal refusal) -> distance(refusal.cause()))
          .thenComparing(Comparator.comparingInt(WishReasons::stage).reversed())
          .thenComparingLong(refusal -> cost(refusal.cause()))
          .thenComparing(Refusal::place);

  /**
   * What became of the wishes, most wanted first.
   *
   * @param given what she was given
   * @param refusals why she has none of the places she wanted more
   */
  List<WishAnswer> of(Applicant applicant, Given given, List<Refusal> refusals) {
    Optional<Integer> rank = given.choice().map(org.famulus.allocation.Choice::rank);
    List<WishAnswer> answers = new ArrayList<>();
    for (RankedWish wish : applicant.wishes()) {
      if (rank.filter(r -> r == wish.rank()).isPresent()) {
        answers.add(WishAnswer.given(wish.rank()));
      } else if (wish.excludedBy().isPresent()) {
        answers.add(WishAnswer.excluded(wish));
      } else if (rank.filter(r -> r < wish.rank()).isPresent()) {
        answers.add(WishAnswer.notNeeded(wish));
      } else {
        answers.add(refused(applicant, wish, refusals));
      }
    }
    return answers;
  }

  private WishAnswer refused(Applicant applicant, RankedWish wish, List<Refusal> refusals) {
    Optional<Refusal> nearest =
        refusals.stream()
            .filter(each -> slot(each.place()).filter(wish::matches).isPresent())
            .min(NEAREST);
    if (nearest.isEmpty()) {
      return WishAnswer.notOffered(wish);
    }
    Refusal.Cause cause = nearest.get().cause();
    if (cause instanceof Refusal.NotEligible denied) {
      return WishAnswer.refused(
          wish,
          denied.rule(),
          slot(nearest.get().place())
              .flatMap(slot -> refusedBy.apply(applicant, slot))
              .filter(reason -> reason.ruleId().equals(Optional.of(denied.rule())))
              .map(Reason::text)
              .orElse(Text.of("allocation.wish.rule", denied.rule())));
    }
    if (cause instanceof Refusal.Full full) {
      return WishAnswer.full(wish, cost(full));
    }
    if (cause instanceof Refusal.EarlierNumber earlier) {
      return WishAnswer.full(
          wish,
          earlier.lastNumber() == 0
              ? Text.of("allocation.wish.none-left")
              : Text.of("allocation.wish.full", places(wish)));
    }
    if (cause instanceof Refusal.NoneLeft) {
      return WishAnswer.full(wish, Text.of("allocation.wish.none-left"));
    }
    if (cause instanceof Refusal.NotOpened notOpened) {
      return WishAnswer.full(wish, Text.of("allocation.wish.not-opened", notOpened.least()));
    }
    return cause instanceof Refusal.Lot
        ? WishAnswer.lot(wish)
        : WishAnswer.byHand(wish.rank());
  }

  private static Text cost(Refusal.Full full) {
    return switch (full.measure()) {
      case BELOW_LEAST -> Text.of("allocation.wish.below-least");
      case UNPLACED -> Text.of("allocation.wish.unplaced", (int) full.atLeast());
      case RANKS -> Text.of("allocation.wish.ranks", BigDecimal.valueOf(full.atLeast(), HUNDREDTHS));
      case MANY_AT_RANK ->
          Text.of("allocation.wish.many-at-rank", (int) full.atLeast(), full.rankMeasured());
      case FEW_AT_RANK ->
          Text.of("allocation.wish.few-at-rank", (int) full.atLeast(), full.rankMeasured());
      case SURCHARGES ->
          Text.of(
              "allocation.wish.surcharges", BigDecimal.valueOf(full.atLeast(), HUNDREDTHS));
      case LOTTERY, DRAW -> throw new IllegalStateException("chance costs nothing: " + full);
    };
  }

  private Optional<Slot> slot(String code) {
    return Optional.ofNullable(slots.get(PlaceCode.offerId(code)));
  }

  /** Places all matching units together could give in this draw; periods of a pool share it. */
  private int places(RankedWish wish) {
    Map<String, Integer> most = new HashMap<>();
    for (Place place : problem.places()) {
      if (slot(place.id()).filter(wish::matches).isPresent()) {
        most.merge(place.pool(), place.bounds().most(), Integer::sum);
      }
    }
    return problem.pools().stream()
        .mapToInt(pool -> Math.min(pool.bounds().most(), most.getOrDefault(pool.id(), 0)))
        .sum();
  }

  private static int distance(Refusal.Cause cause) {
    if (cause instanceof Refusal.Lot) {
      return 0;
    }
    if (cause instanceof Refusal.Full || cause instanceof Refusal.EarlierNumber) {
      return 1;
    }
    if (cause instanceof Refusal.NotOpened) {
      return 2;
    }
    if (cause instanceof Refusal.NoneLeft) {
      return 3;
    }
    return cause instanceof Refusal.FixedBefore ? 4 : 5;
  }

  /** What was measured later came nearer; of ranks the later ones. */
  private static int stage(Refusal refusal) {
    if (refusal.cause() instanceof Refusal.Full full) {
      int within =
          full.measure() == Measure.FEW_AT_RANK
              ? Problem.LARGEST - full.rankMeasured()
              : full.rankMeasured();
      return full.measure().ordinal() * (Problem.LARGEST + 1) + within;
    }
    return 0;
  }

  private static long cost(Refusal.Cause cause) {
    return cause instanceof Refusal.Full full ? full.atLeast() : 0;
  }
}
