package org.famulus.allocation.flow;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds prices that prove a flow the best by a cost, by the shortest ways to each node (R. Bellman,
 * L. R. Ford). Quick where few arcs cost anything; a network with costs of all kinds is better solved.
 */
final class Prices {

  private final FlowNetwork network;
  private final Residual ways;
  private final long[] costs;

  /** Prices of a flow. */
  Prices(FlowNetwork network, int[] flow, boolean[] open, long[] costs) {
    this.network = network;
    this.ways = new Residual(network, flow, open);
    this.costs = costs;
  }

  /**
   * The prices; empty if one would have to be below the lowest given, as it is sooner or later if the
   * flow is not the best.
   */
  Optional<long[]> find(long lowest) {
    int nodes = network.nodes();
    long[] price = new long[nodes];
    int[] queue = new int[nodes];
    boolean[] waits = new boolean[nodes];
    Arrays.fill(waits, true);
    Arrays.setAll(queue, node -> node);
    int head = 0;
    int waiting = nodes;
    while (waiting > 0) {
      int node = queue[head];
      head = head + 1 == nodes ? 0 : head + 1;
      waiting--;
      waits[node] = false;
      for (int way = ways.first[node]; way < ways.first[node + 1]; way++) {
        int other = ways.to[way];
        int arc = ways.over[way];
        long reached = price[node] + (arc < 0 ? -costs[~arc] : costs[arc]);
        if (reached < price[other]) {
          if (reached < lowest) {
            return Optional.empty();
          }
          price[other] = reached;
          if (!waits[other]) {
            waits[other] = true;
            int end = head + waiting;
            queue[end >= nodes ? end - nodes : end] = other;
            waiting++;
          }
        }
      }
    }
    return Optional.of(price);
  }
}
