package org.famulus.allocation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses which places and pools take their least number and which take nobody, where they may not
 * take fewer. Each is tried both ways (branch and bound): what is best without regard to a place can
 * only get worse by it, so most ways need not be tried. Of ways that are equally good chance prefers
 * one, by the same measures as everywhere.
 *
 * <p>Where fixed students are already, there is nothing to choose: the least number is sought.
 */
final class NoneOrLeast {

  /** Arcs that are worked through at most before the best found so far has to do. */
  private static final long WORK = 40_000_000L;

  private static final int LEAST_TRIES = 12;
  private static final int MOST_TRIES = 2000;

  private final Problem problem;
  private final Policy policy;
  private final Lottery lottery;
  private final Optional<Forced> forced;
  private final Map<String, Bounds> choosable = new HashMap<>();
  private final Map<String, String> poolOf = new HashMap<>();
  private int allowed;
  private int tries;
  private Attempt bestAttempt;
  private Choice best;
  private boolean cutShort;

  NoneOrLeast(Problem problem, Policy policy, String seed, Optional<Forced> forced) {
    this.problem = problem;
    this.policy = policy;
    this.lottery = new Lottery(seed, problem.round());
    this.forced = forced;
    Taken taken = Taken.of(problem);
    for (Place place : problem.places()) {
      poolOf.put(place.id(), "pool " + place.pool());
      add(PlaceNetwork.placeKey(place), place.bounds(), taken.ofPlace(place.id()));
    }
    problem
        .pools()
        .forEach(pool -> add(PlaceNetwork.poolKey(pool), pool.bounds(), taken.ofPool(pool.id())));
  }

  private void add(String key, Bounds bounds, int fixed) {
    if (bounds.noneOrLeast() && bounds.least() > 1 && fixed == 0) {
      choosable.put(key, bounds);
    }
  }

  /** The best way; empty if a forced student cannot have her place in any. */
  Optional<Choice> choose() {
    if (choosable.isEmpty()) {
      return Optional.of(new Choice(Set.of(), Set.of(), true));
    }
    long arcs = problem.students().stream().mapToLong(s -> s.choices().size() + 1L).sum();
    allowed = (int) Math.max(LEAST_TRIES, Math.min(MOST_TRIES, WORK / (arcs + 1)));
    tries = allowed;
    search(Set.of(), Set.of());
    return Optional.ofNullable(best)
        .map(choice -> new Choice(choice.closed(), choice.opened(), !cutShort));
  }

  private void search(Set<String> closed, Set<String> opened) {
    if (isForcedInto(closed)) {
      return;
    }
    Attempt attempt = attempt(closed, opened);
    if (attempt.infeasible()) {
      return;
    }
    int order = bestAttempt == null ? -1 : compare(attempt.values(), bestAttempt.values());
    boolean equallyGood = order == 0;
    if (order > 0
        || equallyGood && compare(attempt.chance(), bestAttempt.chance()) >= 0) {
      return;
    }
    if (attempt.lacking().isEmpty()) {
      bestAttempt = attempt;
      best = new Choice(closed, opened, true);
      return;
    }
    if (equallyGood ? tries <= allowed / 2 : tries <= 0) {
      cutShort |= !equallyGood;
      if (best == null) {
        // Closing all that are short leaves fewer each time, so this ends.
        search(with(closed, attempt.lacking().keySet()), opened);
      }
      return;
    }
    String key = attempt.first(lottery);
    Set<String> one = Set.of(key);
    // What is nearer to the least number is more likely to be opened.
    boolean opensFirst = attempt.lacking().get(key) <= 1;
    if (opensFirst) {
      search(closed, with(opened, one));
      search(with(closed, one), opened);
    } else {
      search(with(closed, one), opened);
      search(closed, with(opened, one));
    }
  }

  private boolean isForcedInto(Set<String> closed) {
    return forced
        .map(Forced::place)
        .filter(p -> closed.contains("place " + p) || closed.contains(poolOf.get(p)))
        .isPresent();
  }

  private Attempt attempt(Set<String> closed, Set<String> opened) {
    tries--;
    PlaceNetwork net = new PlaceNetwork(problem, closed, opened, forced);
    Solving solving = new Solving(net, policy);
    solving.byPolicy(problem.groups());
    Map<String, Integer> numbers = Draw.numbers(Draw.order(problem, lottery));
    List<Long> values =
        solving.steps().stream()
            .map(step -> step.measure() == Measure.MANY_AT_RANK ? -step.value() : step.value())
            .toList();
    solving.byLottery(lottery, numbers);
    Map<String, Integer> students = new HashMap<>();
    for (int i = 0; i < net.students.size(); i++) {
      int place = net.placeOf[solving.usedArc(i)];
      if (place >= 0) {
        String id = net.places.get(place).id();
        students.merge("place " + id, 1, Integer::sum);
        students.merge(poolOf.get(id), 1, Integer::sum);
      }
    }
    Map<String, Integer> lacking = new HashMap<>();
    choosable.forEach(
        (key, bounds) -> {
          int there = students.getOrDefault(key, 0);
          if (there > 0 && there < bounds.least()) {
            lacking.put(key, bounds.least() - there);
          }
        });
    return new Attempt(
        values, solving.chance(lottery, numbers), lacking, solving.isOpenedInVain());
  }

  private static Set<String> with(Set<String> some, Set<String> more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }

  private static int compare(List<Long> values, List<Long> than) {
    for (int i = 0; i < Math.max(values.size(), than.size()); i++) {
      long one = at(values, than.size(), i);
      long other = at(than, values.size(), i);
      if (one != other) {
        return Long.compare(one, other);
      }
    }
    return 0;
  }

  /** Where nothing is asked for there is no step for least numbers in front: nothing is missing. */
  private static long at(List<Long> values, int otherSize, int i) {
    int shift = Math.max(0, otherSize - values.size());
    return i < shift ? 0 : values.get(i - shift);
  }

  /**
   * What is opened and closed.
   *
   * @param closed takes nobody
   * @param opened takes its least number
   * @param proven whether nothing better exists
   */
  record Choice(Set<String> closed, Set<String> opened, boolean proven) {}

  /**
   * What came of trying.
   *
   * @param values what was measured
   * @param chance what chance has come to
   * @param lacking how many students are missing where there are too few
   * @param infeasible whether something opened stays below its least number
   */
  private record Attempt(
      List<Long> values, List<Long> chance, Map<String, Integer> lacking, boolean infeasible) {

    String first(Lottery lottery) {
      return lacking.keySet().stream()
          .min(
              Comparator.comparing((String key) -> lacking.get(key))
                  .thenComparing(lottery::lotOf)
                  .thenComparing(key -> key))
          .orElseThrow();
    }
  }
}
