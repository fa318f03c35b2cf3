package org.famulus.core.replan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.famulus.allocation.Given;
import org.famulus.allocation.replan.Plan;
import org.famulus.allocation.replan.Replanning;
import org.famulus.core.shared.Mean;

/**
 * What can be planned anew in a call, ready to be solved.
 *
 * <p>The engine gives each student one place. So whoever has lost two is planned for twice: the
 * place she had first in the first round, with everybody else, the next one in another round around
 * what the rounds before have given, in which nobody else moves.
 */
final class Planning {

  private final List<List<Seat>> rounds;
  private final long staying;
  private final PlanRounds asked;
  private final Replanning first;

  /**
   * What can be planned.
   *
   * @param rounds places that may change, and who has them, round by round
   * @param staying students at places that are gone whom the plan does not touch
   * @param asked puts a round to the engine
   */
  Planning(List<List<Seat>> rounds, long staying, PlanRounds asked) {
    this.rounds = rounds;
    this.staying = staying;
    this.asked = asked;
    this.first = asked.engine(rounds.get(0), List.of());
  }

  /** All plans to choose from. */
  Curve curve() {
    List<Seat> seats = rounds.stream().flatMap(List::stream).toList();
    Map<Long, Long> lost =
        seats.stream()
            .filter(Seat::displaced)
            .collect(
                Collectors.groupingBy(
                    seat -> seat.applicant().applicationId(), Collectors.counting()));
    return new Curve(
        Curve.PRICES.stream().map(price -> point(price, seats(price))).toList(),
        lost.size(),
        seats.stream().filter(seat -> !seat.displaced()).count(),
        staying,
        lost.values().stream().filter(places -> places > 1).count());
  }

  /** Who moves at a price, in the order of their numbers. */
  List<PlannedSeat> moves(Optional<Integer> price) {
    return seats(price).stream()
        .filter(PlannedSeat::moves)
        .sorted(Comparator.comparing(planned -> planned.seat().number()))
        .toList();
  }

  /** Seed of the lottery between equally good plans. */
  String seed() {
    return asked.seed();
  }

  /** All seats as a price leaves them. */
  private List<PlannedSeat> seats(Optional<Integer> price) {
    List<PlannedSeat> planned = new ArrayList<>(solved(rounds.get(0), first, price));
    for (List<Seat> round : rounds.subList(1, rounds.size())) {
      planned.addAll(solved(round, asked.engine(round, List.copyOf(planned)), price));
    }
    return planned;
  }

  private List<PlannedSeat> solved(
      List<Seat> seats, Replanning engine, Optional<Integer> price) {
    Map<String, Seat> byNumber =
        seats.stream().collect(Collectors.toMap(Seat::number, Function.identity()));
    Plan plan = price.map(engine::atPrice).orElseGet(engine::fewestMoves);
    return plan.allocation().given().stream()
        .map(given -> planned(byNumber.get(given.student()), given))
        .toList();
  }

  private PlannedSeat planned(Seat seat, Given given) {
    return new PlannedSeat(
        seat, given.place().map(asked::slot), given.choice().map(choice -> choice.rank()));
  }

  private static CurvePoint point(Optional<Integer> price, List<PlannedSeat> seats) {
    return new CurvePoint(
        price,
        count(seats, each -> each.seat().displaced() && each.to().isPresent()),
        count(seats, each -> each.seat().displaced() && each.to().isEmpty()),
        count(seats, each -> !each.seat().displaced() && each.moves()),
        mean(seats, each -> each.seat().displaced()),
        mean(seats, each -> true));
  }

  private static long count(List<PlannedSeat> seats, Predicate<PlannedSeat> which) {
    return seats.stream().filter(which).count();
  }

  private static Optional<BigDecimal> mean(
      List<PlannedSeat> seats, Predicate<PlannedSeat> which) {
    List<Integer> ranks =
        seats.stream().filter(which).flatMap(each -> each.rank().stream()).toList();
    return Mean.of(ranks.stream().mapToLong(Integer::longValue).sum(), ranks.size());
  }
}
