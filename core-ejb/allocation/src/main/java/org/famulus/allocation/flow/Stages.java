package org.famulus.allocation.flow;

import java.util.Arrays;

/**
 * Minimises one cost after another in the same network: of all flows that are best by what was
 * minimised so far, the next stage finds those that are best by its own cost. An arc that one unit
 * would make dearer, or cheaper, than the best flow is used in all of them alike; only arcs whose
 * reduced cost is nothing stay open to the stages that follow.
 */
public final class Stages {

  private final FlowNetwork network;
  private final int[] flow;
  private final boolean[] open;

  /** The stages of a network. */
  public Stages(FlowNetwork network) {
    this.network = network;
    this.flow = new int[network.arcs()];
    this.open = new boolean[network.arcs()];
    Arrays.fill(open, true);
  }

  /**
   * Minimises a cost among what earlier stages have left, and leaves to later ones what is as good.
   *
   * @param costs cost of each arc
   * @return a best flow, with the prices of this stage; they prove it among what was left
   * @throws IllegalStateException if there is no way for all supplies
   */
  public OptimalFlow minimise(long[] costs) {
    int[] arcs = new int[network.arcs()];
    int count = 0;
    FlowNetwork left = new FlowNetwork(network.nodes());
    for (int node = 0; node < network.nodes(); node++) {
      left.addSupply(node, network.supply(node));
    }
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (open[arc]) {
        left.addArc(network.tail(arc), network.head(arc), network.capacity(arc));
        arcs[count++] = arc;
      } else if (flow[arc] > 0) {
        left.addSupply(network.tail(arc), -flow[arc]);
        left.addSupply(network.head(arc), flow[arc]);
      }
    }
    long[] costsLeft = new long[count];
    for (int i = 0; i < count; i++) {
      costsLeft[i] = costs[arcs[i]];
    }
    OptimalFlow best = CostScaling.solve(left, costsLeft, null);
    for (int i = 0; i < count; i++) {
      flow[arcs[i]] = best.flow()[i];
      open[arcs[i]] = best.reducedCost(left, i, costsLeft[i]) == 0;
    }
    long cost = 0;
    for (int arc = 0; arc < flow.length; arc++) {
      cost += costs[arc] * flow[arc];
    }
    return new OptimalFlow(flow.clone(), best.price(), cost);
  }

  /** Whether an arc can carry another number of units in a flow as good. */
  public boolean isOpen(int arc) {
    return open[arc];
  }

  /** Whether only one flow is left. */
  public boolean isUnique() {
    return new Uniqueness(network, flow, open).holds();
  }
}
