package org.famulus.allocation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A flow of which some units are missing")
class CompletionTest {

  @Test
  @DisplayName("is completed at the cost of the best, with prices that prove it")
  void completes() {
    int completed = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      FlowNetwork network = network(random, 6, 4);
      long[] costs = random.longs(network.arcs(), 0, 9).toArray();
      OptimalFlow best = CostScaling.solve(network, costs);
      int[] begun = best.flow().clone();
      for (int student = 0; student < 6; student++) {
        if (random.nextInt(3) == 0) {
          takeBack(network, begun, student);
        }
      }

      Optional<OptimalFlow> found = Completion.of(network, costs, begun);

      if (found.isPresent()) {
        completed++;
        assertThat(found.get().cost()).as("seed %d", seed).isEqualTo(best.cost());
        proves(network, costs, found.get());
      }
    }
    // Where others want what was given up, the rest is not the cheapest for itself any more.
    assertThat(completed).isGreaterThan(250);
  }

  @Test
  @DisplayName("is left alone if it is not the cheapest for itself")
  void notTheCheapest() {
    FlowNetwork network = new FlowNetwork(3);
    network.addSupply(0, 1);
    network.addSupply(2, -1);
    network.addArc(0, 1, 1);
    network.addArc(1, 2, 1);
    network.addArc(0, 2, 1);

    assertThat(Completion.of(network, new long[] {5, 5, 1}, new int[] {1, 1, 0})).isEmpty();
    assertThat(Completion.of(network, new long[] {5, 5, 1}, new int[] {0, 0, 1}).orElseThrow().cost())
        .isEqualTo(1);
  }

  @Test
  @DisplayName("says if units have nowhere to go")
  void nowhere() {
    FlowNetwork network = new FlowNetwork(3);
    network.addSupply(0, 1);
    network.addSupply(2, -1);
    network.addArc(0, 1, 1);

    assertThatIllegalStateException()
        .isThrownBy(() -> Completion.of(network, new long[] {1}, new int[] {0}));
  }

  /** Students 0 to 5, places behind them, an end; and a way to the end for whoever finds no place. */
  private static FlowNetwork network(Random random, int students, int places) {
    int end = students + places;
    FlowNetwork network = new FlowNetwork(end + 1);
    network.addSupply(end, -students);
    for (int student = 0; student < students; student++) {
      network.addSupply(student, 1);
      for (int place = 0; place < places; place++) {
        if (random.nextInt(3) > 0) {
          network.addArc(student, students + place, 1);
        }
      }
      network.addArc(student, end, 1);
    }
    for (int place = 0; place < places; place++) {
      network.addArc(students + place, end, 1 + random.nextInt(2));
    }
    return network;
  }

  /** The unit of a student is not on its way any more. */
  private static void takeBack(FlowNetwork network, int[] flow, int student) {
    int node = student;
    for (int arc = 0; arc < flow.length; arc++) {
      if (network.tail(arc) == node && flow[arc] > 0) {
        flow[arc]--;
        node = network.head(arc);
        arc = node == network.nodes() - 1 ? flow.length : -1;
      }
    }
  }

  private static void proves(FlowNetwork network, long[] costs, OptimalFlow found) {
    long[] left = new long[network.nodes()];
    Arrays.setAll(left, network::supply);
    for (int arc = 0; arc < costs.length; arc++) {
      left[network.tail(arc)] -= found.flow()[arc];
      left[network.head(arc)] += found.flow()[arc];
      long reduced = found.reducedCost(network, arc, costs[arc]);
      if (found.flow()[arc] < network.capacity(arc)) {
        assertThat(reduced).isGreaterThanOrEqualTo(0);
      }
      if (found.flow()[arc] > 0) {
        assertThat(reduced).isLessThanOrEqualTo(0);
      }
    }
    assertThat(left).containsOnly(0);
  }
}
