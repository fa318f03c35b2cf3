package org.famulus.core.replan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Given;
import org.famulus.allocation.replan.Move;
import org.famulus.allocation.replan.Plan;
import org.famulus.allocation.replan.Replanning;
import org.famulus.core.allocation.Slot;

/**
 * What can be planned anew in a call, ready to be solved. In the engine a student is called by the
 * number of her admission and a place by the id of its offer.
 *
 * @param seats places that may change, and who has them
 * @param slots places of the call, by offer
 * @param staying students at places that are gone whom the plan does not touch
 * @param seed seed of the lottery between equally good plans
 * @param engine solves it
 */
record Planning(
    List<Seat> seats,
    Map<Long, Slot> slots,
    long staying,
    String seed,
    Replanning engine) {

  private static final int DECIMALS = 2;

  /** All plans to choose from. */
  Curve curve() {
    return new Curve(
        Curve.PRICES.stream().map(price -> point(plan(price))).toList(),
        seats.stream().filter(Seat::displaced).count(),
        seats.stream().filter(seat -> !seat.displaced()).count(),
        staying);
  }

  /** Who moves at a price, in the order of their numbers. */
  List<PlannedMove> moves(Optional<Integer> price) {
    Map<String, Seat> byNumber =
        seats.stream().collect(Collectors.toMap(Seat::number, Function.identity()));
    return plan(price).moves().stream()
        .map(
            move ->
                new PlannedMove(
                    byNumber.get(move.student()),
                    move.to().map(Long::parseLong).map(slots::get)))
        .toList();
  }

  private Plan plan(Optional<Integer> price) {
    return price.map(engine::atPrice).orElseGet(engine::fewestMoves);
  }

  private CurvePoint point(Plan plan) {
    Map<String, Boolean> displaced =
        seats.stream().collect(Collectors.toMap(Seat::number, Seat::displaced));
    return new CurvePoint(
        plan.price(),
        plan.moves().stream().filter(Move::displaced).count() - plan.displacedWithoutPlace(),
        plan.displacedWithoutPlace(),
        plan.othersMoved(),
        mean(plan, given -> displaced.get(given.student())),
        mean(plan, given -> true));
  }

  private static Optional<BigDecimal> mean(Plan plan, Predicate<Given> whose) {
    List<Integer> ranks =
        plan.allocation().given().stream()
            .filter(whose)
            .flatMap(given -> given.choice().stream())
            .map(Choice::rank)
            .toList();
    return ranks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(ranks.stream().mapToLong(Integer::longValue).sum())
                .divide(BigDecimal.valueOf(ranks.size()), DECIMALS, RoundingMode.HALF_UP));
  }
}
