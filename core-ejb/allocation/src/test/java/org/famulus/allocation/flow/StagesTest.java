package org.famulus.allocation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Compares flows of least cost with all flows there are. */
@Timeout(60)
class StagesTest {

  private static final int NETWORKS = 600;

  @Test
  void eachStageIsBestAndWhatStaysOpenIsWhatCouldBeOtherwise() {
    int feasible = 0;
    for (int seed = 0; seed < NETWORKS; seed++) {
      Random random = new Random(seed);
      FlowNetwork network = network(random);
      List<int[]> flows = all(network);
      Stages stages = new Stages(network);
      if (flows.isEmpty()) {
        assertThatThrownBy(() -> stages.minimise(new long[network.arcs()]))
            .as("network %s", seed)
            .isInstanceOf(IllegalStateException.class);
        continue;
      }
      feasible++;
      for (int stage = 0; stage < 3; stage++) {
        long[] costs = random.longs(network.arcs(), -3, 4).toArray();
        stages.minimise(costs);
        long least = flows.stream().mapToLong(flow -> cost(flow, costs)).min().orElseThrow();
        flows = flows.stream().filter(flow -> cost(flow, costs) == least).toList();
        assertThat(stages.total(costs)).as("network %s, stage %s", seed, stage).isEqualTo(least);
        int[] best = flow(network, stages);
        assertThat(flows.stream().anyMatch(flow -> Arrays.equals(flow, best))).isTrue();
        assertThat(stages.isUnique())
            .as("network %s, stage %s", seed, stage)
            .isEqualTo(flows.size() == 1);
        for (int arc = 0; arc < network.arcs(); arc++) {
          int now = best[arc];
          int one = arc;
          boolean otherwise = flows.stream().anyMatch(flow -> flow[one] != now);
          if (otherwise || now == 0 || now == network.capacity(arc)) {
            assertThat(stages.isOpen(arc))
                .as("network %s, stage %s, arc %s", seed, stage, arc)
                .isEqualTo(otherwise);
          }
        }
      }
    }
    assertThat(feasible).isBetween(NETWORKS / 4, NETWORKS - 20);
  }

  @Test
  void twoCostsAtOnceAreAsOneAfterTheOther() {
    for (int seed = 0; seed < NETWORKS; seed++) {
      Random random = new Random(seed);
      FlowNetwork network = network(random);
      List<int[]> flows = all(network);
      if (flows.isEmpty()) {
        continue;
      }
      long[] first = random.longs(network.arcs(), 0, 2).toArray();
      // Now and then so large that the first has to be made much dearer.
      long[] second = random.longs(network.arcs(), 0, seed % 2 == 0 ? 4 : 400_000).toArray();
      Stages stages = new Stages(network);
      stages.minimise(first, second);
      long least = flows.stream().mapToLong(flow -> cost(flow, first)).min().orElseThrow();
      List<int[]> byFirst =
          flows.stream().filter(flow -> cost(flow, first) == least).toList();
      long then = byFirst.stream().mapToLong(flow -> cost(flow, second)).min().orElseThrow();
      List<int[]> byBoth =
          byFirst.stream().filter(flow -> cost(flow, second) == then).toList();
      assertThat(stages.total(first)).as("network %s", seed).isEqualTo(least);
      assertThat(stages.total(second)).as("network %s", seed).isEqualTo(then);
      assertThat(stages.isUnique()).as("network %s", seed).isEqualTo(byBoth.size() == 1);
      for (int arc = 0; arc < network.arcs(); arc++) {
        int one = arc;
        int now = stages.flow(arc);
        if (now > 0 && now < network.capacity(arc)) {
          continue;
        }
        assertThat(stages.wasOpenByFirst(arc))
            .as("network %s, arc %s", seed, arc)
            .isEqualTo(byFirst.stream().anyMatch(flow -> flow[one] != now));
        assertThat(stages.isOpen(arc))
            .as("network %s, arc %s", seed, arc)
            .isEqualTo(byBoth.stream().anyMatch(flow -> flow[one] != now));
        if (now == 0 && stages.wasOpenByFirst(arc) && !stages.isOpen(arc)) {
          long forced =
              byFirst.stream()
                  .filter(flow -> flow[one] > 0)
                  .mapToLong(flow -> cost(flow, second))
                  .min()
                  .orElseThrow();
          assertThat(forced - then)
              .as("network %s, arc %s", seed, arc)
              .isGreaterThanOrEqualTo(stages.dearerBy(arc));
        }
      }
    }
  }

  @Test
  void takesArcsThatCarryAlmostAnything() {
    FlowNetwork network = new FlowNetwork(6);
    network.addSupply(0, 5);
    network.addSupply(5, -5);
    for (int middle = 1; middle < 5; middle++) {
      network.addArc(0, middle, Integer.MAX_VALUE);
      network.addArc(middle, 5, Integer.MAX_VALUE);
    }
    // The way through the first gains, so each round begins with all it can carry.
    long[] costs = {-7, 0, -7, 0, -7, 3, -7, 1};
    Stages stages = new Stages(network);
    stages.minimise(costs);
    assertThat(stages.total(costs)).isEqualTo(-35);
    assertThat(stages.flow(0) + stages.flow(2)).isEqualTo(5);
  }

  @Test
  void costsAreTooLargeOrTheFlowIsExact() {
    int refused = 0;
    for (long each = 1; each < Long.MAX_VALUE / 1000; each *= 10) {
      int nodes = 400;
      FlowNetwork network = new FlowNetwork(nodes);
      network.addSupply(0, 1);
      network.addSupply(nodes - 1, -1);
      long[] costs = new long[nodes];
      for (int node = 0; node + 1 < nodes; node++) {
        costs[network.addArc(node, node + 1, 1)] = each;
      }
      long straight = each * (nodes - 1);
      costs[network.addArc(0, nodes - 1, 1)] = straight + 1;
      try {
        Stages stages = new Stages(network);
        stages.minimise(costs);
        assertThat(stages.total(costs)).isEqualTo(straight);
      } catch (ArithmeticException e) {
        refused++;
        assertThat(each).isGreaterThan(1_000_000_000L);
      }
    }
    assertThat(refused).isPositive();
  }

  private static int[] flow(FlowNetwork network, Stages stages) {
    return IntStream.range(0, network.arcs()).map(stages::flow).toArray();
  }

  private static long cost(int[] flow, long[] costs) {
    long cost = 0;
    for (int arc = 0; arc < flow.length; arc++) {
      cost += flow[arc] * costs[arc];
    }
    return cost;
  }

  private static FlowNetwork network(Random random) {
    int nodes = 3 + random.nextInt(4);
    FlowNetwork network = new FlowNetwork(nodes);
    int arcs = nodes + random.nextInt(5);
    for (int arc = 0; arc < arcs; arc++) {
      int tail = random.nextInt(nodes);
      int head = (tail + 1 + random.nextInt(nodes - 1)) % nodes;
      network.addArc(tail, head, random.nextInt(3));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      network.addSupply(random.nextInt(nodes), 1);
      network.addSupply(random.nextInt(nodes), -1);
    }
    return network;
  }

  private static List<int[]> all(FlowNetwork network) {
    List<int[]> flows = new ArrayList<>();
    long[] left = new long[network.nodes()];
    Arrays.setAll(left, network::supply);
    extend(network, new int[network.arcs()], left, 0, flows);
    return flows;
  }

  private static void extend(
      FlowNetwork network, int[] flow, long[] left, int arc, List<int[]> flows) {
    if (arc == network.arcs()) {
      if (Arrays.stream(left).allMatch(each -> each == 0)) {
        flows.add(flow.clone());
      }
      return;
    }
    for (int units = 0; units <= network.capacity(arc); units++) {
      flow[arc] = units;
      left[network.tail(arc)] -= units;
      left[network.head(arc)] += units;
      extend(network, flow, left, arc + 1, flows);
      left[network.tail(arc)] += units;
      left[network.head(arc)] -= units;
    }
    flow[arc] = 0;
  }
}
