package org.famulus.core.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Solves by lottery order: group after group, in the order of the draw, each candidate gets the most
 * wanted place that is free and that no rule refuses. Nobody gains by hiding a wish, and whoever
 * missed a place missed it to an earlier number. Equal problem and seed give an equal solution,
 * whatever the order of the input.
 */
public final class LotteryOrder {

  private final AllocationProblem problem;
  private final Lottery lottery;
  private final PlacementCheck check;
  private final Occupancy occupancy;
  private final Map<Long, Slot> slotsById;
  private final Map<Wanted, List<Slot>> slotsByWanted;

  private LotteryOrder(AllocationProblem problem, String seed, PlacementCheck check) {
    this.problem = problem;
    this.lottery = new Lottery(seed, problem.callId());
    this.check = check;
    this.occupancy = new Occupancy(problem.pools());
    this.slotsById =
        problem.slots().stream().collect(Collectors.toMap(Slot::offerId, Function.identity()));
    this.slotsByWanted =
        problem.slots().stream()
            .filter(slot -> !slot.withdrawn())
            .sorted(Comparator.comparing(lottery::lotOf))
            .collect(Collectors.groupingBy(slot -> new Wanted(slot.field(), slot.firstDay())));
  }

  /** Solves the problem with the seed; the check is asked for every place before it is given. */
  public static Solution solve(AllocationProblem problem, String seed, PlacementCheck check) {
    return new LotteryOrder(problem, seed, check).solve();
  }

  private Solution solve() {
    // Locked places are gone before the first turn.
    problem.candidates().stream()
        .flatMap(candidate -> keptSlot(candidate).stream())
        .forEach(occupancy::give);
    Map<String, List<Candidate>> byGroup = new HashMap<>();
    problem.candidates().forEach(
        c -> byGroup.computeIfAbsent(c.group(), group -> new ArrayList<>()).add(c));
    List<Solution.Turn> turns = new ArrayList<>();
    for (String group : problem.groups()) {
      List<Candidate> drawn = byGroup.getOrDefault(group, new ArrayList<>());
      drawn.sort(lottery.order());
      drawn.forEach(candidate -> turns.add(turn(candidate, turns.size() + 1)));
    }
    return new Solution(turns);
  }

  private Solution.Turn turn(Candidate candidate, int number) {
    if (candidate.kept().isPresent()) {
      return keptTurn(candidate, number);
    }
    List<WishAnswer> answers = new ArrayList<>();
    Optional<Slot> given = Optional.empty();
    Optional<Integer> rank = Optional.empty();
    for (RankedWish wish : candidate.wishes()) {
      if (given.isPresent()) {
        answers.add(WishAnswer.notNeeded(wish));
        continue;
      }
      Attempt attempt = attempt(candidate, wish);
      answers.add(attempt.answer());
      if (attempt.slot().isPresent()) {
        given = attempt.slot();
        rank = Optional.of(wish.rank());
      }
    }
    given.ifPresent(occupancy::give);
    return new Solution.Turn(candidate, number, given.map(Slot::offerId), rank, answers);
  }

  private Solution.Turn keptTurn(Candidate candidate, int number) {
    Optional<Slot> kept = keptSlot(candidate);
    Optional<Integer> rank = kept.flatMap(candidate::rankOf);
    List<WishAnswer> answers =
        candidate.wishes().stream()
            .map(
                wish ->
                    rank.filter(r -> r == wish.rank()).isPresent()
                        ? WishAnswer.given(wish.rank())
                        : WishAnswer.byHand(wish.rank()))
            .toList();
    return new Solution.Turn(candidate, number, kept.map(Slot::offerId), rank, answers);
  }

  private Attempt attempt(Candidate candidate, RankedWish wish) {
    if (wish.excludedBy().isPresent()) {
      return new Attempt(Optional.empty(), WishAnswer.excluded(wish));
    }
    List<Slot> matching =
        slotsByWanted.getOrDefault(new Wanted(wish.field(), wish.firstDay()), List.of()).stream()
            .filter(wish::matches)
            .toList();
    if (matching.isEmpty()) {
      return new Attempt(Optional.empty(), WishAnswer.notOffered(wish));
    }
    // The emptiest unit first, so that no unit is filled while another waits; the sort is stable
    // and the lot of the place decides between equals.
    List<Slot> free =
        matching.stream()
            .filter(slot -> occupancy.free(slot) > 0)
            .sorted(Comparator.comparing(occupancy::free).reversed())
            .toList();
    Optional<PlacementCheck.Refusal> firstRefusal = Optional.empty();
    for (Slot slot : free) {
      Optional<PlacementCheck.Refusal> refusal =
          check.refusal(candidate, slot, occupancy.inYear(slot), occupancy.inPeriod(slot));
      if (refusal.isEmpty()) {
        return new Attempt(Optional.of(slot), WishAnswer.given(wish.rank()));
      }
      firstRefusal = firstRefusal.or(() -> refusal);
    }
    return new Attempt(
        Optional.empty(),
        firstRefusal
            .map(refusal -> WishAnswer.refused(wish, refusal))
            .orElseGet(() -> WishAnswer.full(wish, places(matching))));
  }

  /** Places all matching units together can give; one unit's periods share its year. */
  private int places(List<Slot> matching) {
    return matching.stream()
        .mapToInt(slot -> Math.min(slot.capacity(), occupancy.yearCapacity(slot)))
        .sum();
  }

  private Optional<Slot> keptSlot(Candidate candidate) {
    return candidate.kept().flatMap(Candidate.Kept::offerId).map(slotsById::get);
  }

  private record Wanted(String field, LocalDate firstDay) {}

  private record Attempt(Optional<Slot> slot, WishAnswer answer) {}
}
