package org.famulus.core.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Measure;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Refusal;
import org.famulus.core.matching.GivenStays.GivenStay;
import org.famulus.core.matching.Proposing.Found;
import org.famulus.region.spi.Text;

/**
 * Says in plain words why a place that fits somebody is not proposed to her.
 *
 * @param all everybody who waits, the longest first
 * @param fitting what fits each by itself
 * @param found what was found
 * @param rules what the rules say
 * @param policy what is fair
 */
record ProposalAnswers(
    List<PlaceWishRow> all, Options fitting, Found found, JudgedStays rules, Policy policy) {

  private static final int STEP = 100;
  private static final int HUNDREDTHS = 2;

  /** The places that would suit her better than what is proposed, or all if nothing is. */
  List<PassedOver> passedOver(PlaceWishRow wish) {
    int lacks =
        found
            .given()
            .of(wish)
            .map(each -> each.option().fit().lacks())
            .orElse(Integer.MAX_VALUE);
    return fitting.of(wish.id()).stream()
        .filter(each -> each.fit().lacks() < lacks)
        .map(each -> passedOver(wish, each))
        .toList();
  }

  private PassedOver passedOver(PlaceWishRow wish, PlaceOption option) {
    JudgedOption judged = rules.of(wish, option);
    if (!judged.isChoosable()) {
      return new PassedOver(
          option, Text.of("matching.passed-over.rule"), Optional.empty(), judged.refusals());
    }
    if (judged.triedBefore()) {
      return new PassedOver(
          option, Text.of("matching.passed-over.tried"), Optional.empty(), List.of());
    }
    List<GivenStay> there = found.given().at(option.fit().offer().id());
    if (there.isEmpty()) {
      return new PassedOver(
          option, Text.of("matching.passed-over.own"), Optional.empty(), List.of());
    }
    return new PassedOver(
        option,
        Text.of(
            "matching.passed-over.taken",
            there.stream()
                .map(each -> each.wish().studentName())
                .collect(Collectors.joining(", ")),
            there.size(),
            (int) there.stream().filter(each -> isLonger(each.wish(), wish)).count()),
        cost(wish, option),
        List.of());
  }

  private boolean isLonger(PlaceWishRow one, PlaceWishRow other) {
    return all.indexOf(one) < all.indexOf(other);
  }

  private Optional<Text> cost(PlaceWishRow wish, PlaceOption option) {
    Allocation solved = found.solvedBy().get(wish);
    return solved == null || found.given().of(wish).isEmpty()
        ? Optional.empty()
        : solved.refusals().of(wish.number()).stream()
            .filter(each -> Season.offerOf(each.place()) == option.fit().offer().id())
            .findFirst()
            .flatMap(refusal -> cost(refusal.cause()));
  }

  private static Optional<Text> cost(Refusal.Cause cause) {
    if (cause instanceof Refusal.Lot) {
      return Optional.of(Text.of("matching.cost.lot"));
    }
    if (!(cause instanceof Refusal.Full full)) {
      return Optional.empty();
    }
    if (full.measure() == Measure.UNPLACED) {
      return Optional.of(Text.of("matching.cost.unplaced", (int) full.atLeast()));
    }
    if (full.measure() != Measure.RANKS) {
      return Optional.of(Text.of("matching.cost.others"));
    }
    return Optional.of(
        full.atLeast() < STEP
            ? Text.of("matching.cost.wait")
            : Text.of("matching.cost.steps", BigDecimal.valueOf(full.atLeast(), HUNDREDTHS)));
  }

  /** Why nothing is proposed for her. */
  Text why(PlaceWishRow wish, List<PassedOver> passedOver) {
    if (passedOver.isEmpty()) {
      return Text.of("matching.without.nothing-fits");
    }
    List<PassedOver> taken = new ArrayList<>();
    passedOver.stream()
        .filter(each -> each.why().key().equals("matching.passed-over.taken"))
        .forEach(taken::add);
    if (taken.isEmpty()) {
      return Text.of("matching.without.not-choosable", passedOver.size());
    }
    return Text.of(
        found.best() && policy != Policy.LOTTERY_ORDER
            ? "matching.without.wait"
            : "matching.without.taken");
  }

  /** How many places would still have room without each part of her wish; only those that help. */
  Map<WishPart, Integer> looser(PlaceWishRow wish) {
    Map<WishPart, Integer> looser = new EnumMap<>(WishPart.class);
    for (WishPart part : WishPart.values()) {
      int places = found.given().possibleWithout(wish, part);
      if (places > 0) {
        looser.put(part, places);
      }
    }
    return looser;
  }
}
