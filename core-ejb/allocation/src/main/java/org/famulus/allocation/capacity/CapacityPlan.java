package org.famulus.allocation.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** Subjects share no places, so each is a flow of its own. */
  private static final class Solver {

    private final CapacityProblem problem;
    private final Map<String, Integer> ways = new HashMap<>();
    private final Map<String, List<Integer>> demands = new LinkedHashMap<>();
    private final Map<String, List<Integer>> supplies = new HashMap<>();
    private final List<List<Use>> uses = new ArrayList<>();
    private final Shortage[] shortages;
    private final Worth[] worths;
    private long cost;

    Solver(CapacityProblem problem) {
      this.problem = problem;
      for (Way way : problem.ways()) {
        ways.put(way.cohort() + "\n" + way.site(), way.cost());
      }
      for (int i = 0; i < problem.demands().size(); i++) {
        demands
            .computeIfAbsent(problem.demands().get(i).subject(), id -> new ArrayList<>())
            .add(i);
        uses.add(new ArrayList<>());
      }
      for (int i = 0; i < problem.supplies().size(); i++) {
        supplies
            .computeIfAbsent(problem.supplies().get(i).subject(), id -> new ArrayList<>())
            .add(i);
      }
      shortages = new Shortage[problem.demands().size()];
      worths = new Worth[problem.supplies().size()];
    }

    CapacityPlan solve() {
      demands.forEach(
          (subject, each) -> solve(each, supplies.getOrDefault(subject, List.of())));
      return new CapacityPlan(
          uses.stream().flatMap(List::stream).toList(),
          Arrays.stream(shortages).filter(Objects::nonNull).toList(),
          cost,
          Arrays.stream(worths).filter(Objects::nonNull).toList());
    }

    private void solve(List<Integer> wanted, List<Integer> offered) {
      int end = wanted.size() + offered.size();
      FlowNetwork network = new FlowNetwork(end + 1);
      List<int[]> arcs = new ArrayList<>();
      List<Long> costs = new ArrayList<>();
      long outweighs = 1;
      for (int i = 0; i < wanted.size(); i++) {
        Demand demand = problem.demands().get(wanted.get(i));
        network.addSupply(i, demand.students());
        network.addSupply(end, -demand.students());
        long dearest = 0;
        for (int j = 0; j < offered.size(); j++) {
          Supply supply = problem.supplies().get(offered.get(j));
          if (supply.term() >= demand.firstTerm() && supply.term() <= demand.lastTerm()) {
            network.addArc(i, wanted.size() + j, demand.students());
            arcs.add(new int[] {wanted.get(i), offered.get(j)});
            long cost = cost(demand, supply);
            costs.add(cost);
            dearest = Math.max(dearest, cost);
          }
        }
        outweighs += dearest * demand.students();
      }
      for (int i = 0; i < wanted.size(); i++) {
        network.addArc(i, end, problem.demands().get(wanted.get(i)).students());
        costs.add(outweighs);
      }
      for (int j = 0; j < offered.size(); j++) {
        network.addArc(
            wanted.size() + j, end, problem.supplies().get(offered.get(j)).places());
        costs.add(0L);
      }
      long[] all = costs.stream().mapToLong(Long::longValue).toArray();
      OptimalFlow best = OptimalFlow.of(network, all);
      note(best, arcs);
      note(network, best, all, arcs.size(), outweighs, wanted, offered);
    }

    private void note(OptimalFlow best, List<int[]> arcs) {
      for (int arc = 0; arc < arcs.size(); arc++) {
        if (best.flow()[arc] > 0) {
          int demand = arcs.get(arc)[0];
          Supply supply = problem.supplies().get(arcs.get(arc)[1]);
          uses.get(demand).add(new Use(problem.demands().get(demand), supply, best.flow()[arc]));
        }
      }
    }

    private void note(
        FlowNetwork network,
        OptimalFlow best,
        long[] costs,
        int arcs,
        long outweighs,
        List<Integer> wanted,
        List<Integer> offered) {
      cost += best.cost();
      for (int i = 0; i < wanted.size(); i++) {
        int missing = best.flow()[arcs + i];
        if (missing > 0) {
          shortages[wanted.get(i)] = new Shortage(problem.demands().get(wanted.get(i)), missing);
          cost -= outweighs * missing;
        }
      }
      for (int j = 0; j < offered.size(); j++) {
        int arc = arcs + wanted.size() + j;
        long worth = -best.reducedCost(network, arc, costs[arc]);
        if (worth > 0) {
          boolean places = worth > outweighs / 2;
          worths[offered.get(j)] =
              new Worth(problem.supplies().get(offered.get(j)), places, places ? 0 : worth);
        }
      }
    }

    private long cost(Demand demand, Supply supply) {
      return (long) problem.delay() * (supply.term() - demand.firstTerm())
          + ways.getOrDefault(demand.cohort() + "\n" + supply.site(), 0);
    }
  }
}
