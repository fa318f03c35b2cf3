package org.famulus.allocation.capacity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Cohorts against places over some terms.
 *
 * @param terms number of terms
 * @param demands who needs what
 * @param supplies what there is
 * @param delay what each term of waiting costs, zero or more
 * @param ways what it costs to send a student of a cohort to a site; pairs not named cost nothing
 */
public record CapacityProblem(
    int terms, List<Demand> demands, List<Supply> supplies, int delay, List<Way> ways) {

  private static final int LARGEST = 1_000_000;

  /**
   * A problem that can be solved.
   *
   * @throws IllegalArgumentException if something in it contradicts itself; it says what
   */
  public CapacityProblem {
    demands = List.copyOf(demands);
    supplies = List.copyOf(supplies);
    ways = List.copyOf(ways);
    List<String> faults = new ArrayList<>();
    if (terms < 1) {
      faults.add("there must be one term at least");
    }
    if (delay < 0 || delay > LARGEST) {
      faults.add("waiting a term costs from 0 to " + LARGEST);
    }
    for (Demand each : demands) {
      if (each.students() < 0
          || each.firstTerm() < 0
          || each.lastTerm() < each.firstTerm()
          || each.lastTerm() >= terms) {
        faults.add(each + ": its terms must lie within 0 to " + (terms - 1));
      }
    }
    Set<String> seen = new HashSet<>();
    for (Supply each : supplies) {
      if (each.places() < 0 || each.term() < 0 || each.term() >= terms) {
        faults.add(each + ": its term must lie within 0 to " + (terms - 1));
      }
      if (!seen.add(each.site() + "\n" + each.subject() + "\n" + each.term())) {
        faults.add(each + ": the same site, subject and term twice");
      }
    }
    for (Way each : ways) {
      if (each.cost() < 0 || each.cost() > LARGEST) {
        faults.add(each + ": a way costs from 0 to " + LARGEST);
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
  }

  /**
   * What a way costs.
   *
   * @param cohort the cohort
   * @param site the site
   * @param cost cost of one student
   */
  public record Way(String cohort, String site, int cost) {}

  /** The same, with a site lost from a term on. */
  public CapacityProblem without(String site, int fromTerm) {
    return new CapacityProblem(
        terms,
        demands,
        supplies.stream()
            .filter(each -> !each.site().equals(site) || each.term() < fromTerm)
            .toList(),
        delay,
        ways);
  }

  /** The same, with each demand changed. */
  public CapacityProblem with(UnaryOperator<Demand> change) {
    return new CapacityProblem(
        terms, demands.stream().map(change).toList(), supplies, delay, ways);
  }
}
