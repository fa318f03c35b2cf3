package org.famulus.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Given;
import org.famulus.allocation.Measure;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Step;
import org.famulus.core.matching.SeasonProblem.Barred;

/**
 * Proposes places for some of those who wait, one for each at most, beside what is settled already.
 *
 * <p>The engine says who comes in which season of which offer; then the days are laid. Where some
 * cannot all come, because there is no room on every day, it is solved again without each of them
 * there, and the best of what comes of that is taken. So nothing better exists, unless there are so
 * many such cases that the search is broken off: then a season simply takes fewer.
 */
final class ProposalRound {

  /** Solving is repeated so often in a small round. */
  private static final int MOST_TIMES = 200;

  /** So often in any. */
  private static final int LEAST_TIMES = 10;

  /** In between as often as takes about as long: it counts each student each time. */
  private static final int MOST_SOLVED = 3_000;

  /** For no more stays days are looked for. */
  private static final int MOST_LAID = 20_000;

  private final SeasonProblem problem;
  private final Policy policy;
  private final Laying laying;
  private final String seed;

  ProposalRound(SeasonProblem problem, Policy policy, GivenStays given, String seed) {
    this.problem = problem;
    this.policy = policy;
    this.laying = new Laying(given);
    this.seed = seed;
  }

  /** Solves it. */
  Solved solve() {
    return policy == Policy.LEAST_SUM_OF_RANKS ? bestOfAll().orElseGet(this::fewer) : fewer();
  }

  /** Branches on who does not come, the best first; empty if it takes too long. */
  private Optional<Solved> bestOfAll() {
    int times =
        Math.max(
            LEAST_TIMES,
            Math.min(MOST_TIMES, MOST_SOLVED / Math.max(1, problem.wishes().size())));
    PriorityQueue<Branch> open = new PriorityQueue<>(Branch.BEST_FIRST);
    Set<Set<Barred>> seen = new HashSet<>();
    open.add(branch(Set.of()));
    while (!open.isEmpty() && seen.size() <= times && laying.work() <= MOST_LAID) {
      Branch best = open.poll();
      Map<PlaceWishRow, JudgedOption> laid = new HashMap<>();
      Optional<Season> crowded = lay(best.allocation(), laid);
      if (crowded.isEmpty()) {
        return Optional.of(
            new Solved(laid, best.allocation(), !laying.isUnsure(), best.barred().isEmpty()));
      }
      List<PlaceWishRow> conflict =
          laying.conflict(crowded.get(), coming(crowded.get(), best.allocation()));
      for (PlaceWishRow wish : conflict) {
        Set<Barred> barred = new HashSet<>(best.barred());
        barred.add(new Barred(wish.id(), crowded.get().id()));
        if (seen.add(barred)) {
          open.add(branch(barred));
        }
      }
    }
    return Optional.empty();
  }

  /** Lets seasons take fewer, until the days can be laid. */
  private Solved fewer() {
    boolean best = true;
    while (true) {
      Allocation allocation = problem.allocate(policy, seed, Set.of());
      Map<PlaceWishRow, JudgedOption> laid = new HashMap<>();
      List<Season> crowded = new ArrayList<>();
      for (Season season : problem.seasons()) {
        laying
            .lay(season, coming(season, allocation))
            .ifPresentOrElse(laid::putAll, () -> crowded.add(season));
      }
      if (crowded.isEmpty()) {
        return new Solved(laid, allocation, best && !laying.isUnsure(), best);
      }
      best = false;
      for (Season season : crowded) {
        List<PlaceWishRow> coming = coming(season, allocation);
        problem.limit(season, Math.min(coming.size() - 1, laying.coming(season, coming)));
      }
    }
  }

  private Branch branch(Set<Barred> barred) {
    Allocation allocation = problem.allocate(policy, seed, barred);
    Set<String> placed =
        allocation.given().stream()
            .filter(each -> each.place().isPresent())
            .map(Given::student)
            .collect(Collectors.toSet());
    return new Branch(
        barred,
        allocation,
        problem.wishes().size() - placed.size(),
        problem.wishes().stream()
            .map(wish -> placed.contains(wish.number()) ? "0" : "1")
            .collect(Collectors.joining()),
        allocation.steps().stream()
            .filter(step -> step.measure() == Measure.RANKS)
            .mapToLong(Step::value)
            .sum());
  }

  /** Lays the days of all seasons but the first in which there are too many. */
  private Optional<Season> lay(Allocation allocation, Map<PlaceWishRow, JudgedOption> laid) {
    for (Season season : problem.seasons()) {
      Optional<Map<PlaceWishRow, JudgedOption>> hers =
          laying.lay(season, coming(season, allocation));
      if (hers.isEmpty()) {
        return Optional.of(season);
      }
      laid.putAll(hers.get());
    }
    return Optional.empty();
  }

  private static List<PlaceWishRow> coming(Season season, Allocation allocation) {
    return season.wishes().keySet().stream()
        .filter(
            wish ->
                allocation
                    .of(wish.number())
                    .flatMap(Given::place)
                    .equals(Optional.of(season.id())))
        .toList();
  }

  /**
   * A solution that may still be crowded somewhere, and than which nothing is better as long as some
   * do not come somewhere.
   *
   * @param barred who does not come where
   * @param allocation who comes where
   * @param without how many come nowhere
   * @param passedOver who of all comes nowhere, the longest waiting first
   * @param steps what all together count
   */
  private record Branch(
      Set<Barred> barred, Allocation allocation, int without, String passedOver, long steps) {

    static final Comparator<Branch> BEST_FIRST =
        Comparator.comparing(Branch::without)
            .thenComparing(Branch::passedOver)
            .thenComparing(Branch::steps);
  }

  /**
   * A round that is solved.
   *
   * @param stays who shall be asked for where
   * @param allocation who comes in which season
   * @param best whether nothing better exists
   * @param whole whether the allocation knows of everything that could be, so that what it says
   *     another result would cost holds
   */
  record Solved(
      Map<PlaceWishRow, JudgedOption> stays, Allocation allocation, boolean best, boolean whole) {

    Solved {
      stays = Map.copyOf(stays);
    }
  }
}
