package org.famulus.allocation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses which places and pools take their least number and which take nobody, where they may not
 * take fewer. Each is tried both ways (branch and bound): what is best without regard to a place can
 * only get worse by it, so most ways need not be tried.
 */
final class NoneOrLeast {

  /** Arcs that are worked through at most before the best found so far has to do. */
  private static final long WORK = 40_000_000L;

  private static final int LEAST_TRIES = 12;
  private static final int MOST_TRIES = 2000;

  private final Problem problem;
  private final Policy policy;
  private final Lottery lottery;
  private final boolean any;
  private int tries;
  private List<Long> bestValues;
  private Choice best;
  private boolean cutShort;

  NoneOrLeast(Problem problem, Policy policy, String seed) {
    this.problem = problem;
    this.policy = policy;
    this.lottery = new Lottery(seed, problem.round());
    this.any =
        problem.places().stream().anyMatch(place -> matters(place.bounds()))
            || problem.pools().stream().anyMatch(pool -> matters(pool.bounds()));
  }

  private static boolean matters(Bounds bounds) {
    return bounds.noneOrLeast() && bounds.least() > 1;
  }

  Choice choose() {
    if (!any) {
      return new Choice(Set.of(), Set.of(), true);
    }
    long arcs = problem.students().stream().mapToLong(s -> s.choices().size() + 1L).sum();
    tries = (int) Math.max(LEAST_TRIES, Math.min(MOST_TRIES, WORK / (arcs + 1)));
    search(Set.of(), Set.of());
    return new Choice(best.closed(), best.opened(), !cutShort);
  }

  private void search(Set<String> closed, Set<String> opened) {
    Attempt attempt = attempt(closed, opened);
    if (attempt.infeasible() || bestValues != null && !isBetter(attempt.values(), bestValues)) {
      return;
    }
    if (attempt.lacking().isEmpty()) {
      bestValues = attempt.values();
      best = new Choice(closed, opened, true);
      return;
    }
    if (tries <= 0) {
      cutShort = true;
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

  private Attempt attempt(Set<String> closed, Set<String> opened) {
    tries--;
    PlaceNetwork net = new PlaceNetwork(problem, closed, opened);
    Solving solving = new Solving(net, policy);
    solving.byPolicy(problem.groups());
    Map<String, Integer> students = new HashMap<>();
    Map<String, Bounds> bounds = new HashMap<>();
    Map<String, String> pools = new HashMap<>();
    for (Place place : problem.places()) {
      bounds.put(PlaceNetwork.placeKey(place), place.bounds());
      pools.put(place.id(), "pool " + place.pool());
    }
    problem.pools().forEach(pool -> bounds.put(PlaceNetwork.poolKey(pool), pool.bounds()));
    for (int i = 0; i < net.students.size(); i++) {
      int place = net.placeOf[solving.usedArc(i)];
      if (place >= 0) {
        String id = net.places.get(place).id();
        students.merge("place " + id, 1, Integer::sum);
        students.merge(pools.get(id), 1, Integer::sum);
      }
    }
    for (Student student : problem.students()) {
      student
          .fixed()
          .flatMap(Fixed::place)
          .ifPresent(
              id -> {
                students.merge("place " + id, 1, Integer::sum);
                students.merge(pools.get(id), 1, Integer::sum);
              });
    }
    Map<String, Integer> missing = new HashMap<>();
    boolean openedInVain = false;
    for (var each : bounds.entrySet()) {
      int there = students.getOrDefault(each.getKey(), 0);
      int lacks = each.getValue().least() - there;
      if (matters(each.getValue()) && there > 0 && lacks > 0) {
        missing.put(each.getKey(), lacks);
      }
      openedInVain |= opened.contains(each.getKey()) && lacks > 0;
    }
    missing.keySet().removeAll(opened);
    return new Attempt(
        solving.steps().stream()
            .map(step -> step.measure() == Measure.MANY_AT_RANK ? -step.value() : step.value())
            .toList(),
        missing,
        openedInVain);
  }

  private static Set<String> with(Set<String> some, Set<String> more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }

  private static boolean isBetter(List<Long> values, List<Long> than) {
    for (int i = 0; i < Math.max(values.size(), than.size()); i++) {
      long one = at(values, than.size(), i);
      long other = at(than, values.size(), i);
      if (one != other) {
        return one < other;
      }
    }
    return false;
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
   * @param lacking how many students are missing where there are too few
   * @param infeasible whether something opened stays below its least number
   */
  private record Attempt(
      List<Long> values, Map<String, Integer> lacking, boolean infeasible) {

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
