package org.famulus.allocation.capacity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.allocation.capacity.CapacityProblem.Way;
import org.famulus.allocation.flow.FlowNetwork;
import org.famulus.allocation.flow.OptimalFlow;

/**
 * The plan that leaves the fewest students without a place and, of these, costs the least in waiting
 * and ways; with what one more place would be worth.
 *
 * @param uses how many students of a cohort each site takes in each subject and term
 * @param shortages demands that are not met, with how many students are missing
 * @param cost waiting and ways of all students who have a place
 * @param worths what one more place would be worth at most, for places that are full
 */
public record CapacityPlan(
    List<Use> uses, List<Shortage> shortages, long cost, List<Worth> worths) {

  public CapacityPlan {
    uses = List.copyOf(uses);
    shortages = List.copyOf(shortages);
    worths = List.copyOf(worths);
  }

  /** Solves a problem. */
  public static CapacityPlan of(CapacityProblem problem) {
    return new Solver(problem).solve();
  }

  /** Students without a place. */
  public int missing() {
    return shortages.stream().mapToInt(Shortage::students).sum();
  }

  /** The first term in which a subject runs short; empty if it never does. */
  public Optional<Integer> firstShort(String subject) {
    return shortages.stream()
        .filter(each -> each.demand().subject().equals(subject))
        .map(each -> each.demand().firstTerm())
        .min(Integer::compare);
  }

  /**
   * Students of a demand at some places.
   *
   * @param demand the demand
   * @param supply the places
   * @param students how many
   */
  public record Use(Demand demand, Supply supply, int students) {}

  /**
   * A demand that is not met.
   *
   * @param demand the demand
   * @param students how many are missing
   */
  public record Shortage(Demand demand, int students) {}

  /**
   * What one more place would be worth at most; exact where only one plan is best.
   *
   * @param supply the places that are full
   * @param places whether one student more would have a place at all
   * @param saved else by how much waiting and ways of all would get less
   */
  public record Worth(Supply supply, boolean places, long saved) {}

  private static final class Solver {

    private final CapacityProblem problem;
    private final Map<String, Integer> ways = new HashMap<>();
    private final Map<String, List<Integer>> bySubject = new HashMap<>();
    private long outweighs = 1;

    Solver(CapacityProblem problem) {
      this.problem = problem;
      for (Way way : problem.ways()) {
        ways.put(way.cohort() + "\n" + way.site(), way.cost());
      }
      for (int i = 0; i < problem.supplies().size(); i++) {
        bySubject
            .computeIfAbsent(problem.supplies().get(i).subject(), id -> new ArrayList<>())
            .add(i);
      }
    }

    CapacityPlan solve() {
      int demands = problem.demands().size();
      int supplies = problem.supplies().size();
      int end = demands + supplies;
      FlowNetwork network = new FlowNetwork(end + 1);
      List<int[]> arcs = new ArrayList<>();
      List<Long> costs = new ArrayList<>();
      for (int i = 0; i < demands; i++) {
        Demand demand = problem.demands().get(i);
        network.addSupply(i, demand.students());
        network.addSupply(end, -demand.students());
        long dearest = 0;
        for (int each : bySubject.getOrDefault(demand.subject(), List.of())) {
          Supply supply = problem.supplies().get(each);
          if (supply.term() >= demand.firstTerm() && supply.term() <= demand.lastTerm()) {
            network.addArc(i, demands + each, demand.students());
            arcs.add(new int[] {i, each});
            long cost = cost(demand, supply);
            costs.add(cost);
            dearest = Math.max(dearest, cost);
          }
        }
        outweighs += dearest * demand.students();
      }
      int students = arcs.size();
      for (int i = 0; i < demands; i++) {
        network.addArc(i, end, problem.demands().get(i).students());
        costs.add(outweighs);
      }
      for (int each = 0; each < supplies; each++) {
        network.addArc(demands + each, end, problem.supplies().get(each).places());
        costs.add(0L);
      }
      long[] cost = costs.stream().mapToLong(Long::longValue).toArray();
      return plan(network, OptimalFlow.of(network, cost), arcs, cost, students);
    }

    private CapacityPlan plan(
        FlowNetwork network, OptimalFlow best, List<int[]> arcs, long[] cost, int students) {
      List<Use> uses = new ArrayList<>();
      for (int arc = 0; arc < students; arc++) {
        if (best.flow()[arc] > 0) {
          uses.add(
              new Use(
                  problem.demands().get(arcs.get(arc)[0]),
                  problem.supplies().get(arcs.get(arc)[1]),
                  best.flow()[arc]));
        }
      }
      int demands = problem.demands().size();
      List<Shortage> shortages = new ArrayList<>();
      for (int i = 0; i < demands; i++) {
        int missing = best.flow()[students + i];
        if (missing > 0) {
          shortages.add(new Shortage(problem.demands().get(i), missing));
        }
      }
      List<Worth> worths = new ArrayList<>();
      for (int each = 0; each < problem.supplies().size(); each++) {
        int arc = students + demands + each;
        long worth = -best.reducedCost(network, arc, cost[arc]);
        if (worth > 0) {
          boolean places = worth > outweighs / 2;
          worths.add(new Worth(problem.supplies().get(each), places, places ? 0 : worth));
        }
      }
      return new CapacityPlan(
          uses,
          shortages,
          best.cost() - outweighs * shortages.stream().mapToLong(Shortage::students).sum(),
          worths);
    }

    private long cost(Demand demand, Supply supply) {
      return (long) problem.delay() * (supply.term() - demand.firstTerm())
          + ways.getOrDefault(demand.cohort() + "\n" + supply.site(), 0);
    }
  }
}
