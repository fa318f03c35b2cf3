package org.famulus.allocation.flow;

import java.util.Arrays;

/**
 * Minimises one cost after another in the same network: of all flows that are best by what was
 * minimised so far, the next stage finds those that are best by its own cost. An arc that one unit
 * would make dearer, or cheaper, than the best flow is used in all of them alike; an arc stays open to
 * the stages that follow only if its reduced cost is nothing and some units can really go round over
 * it. So an arc without a unit is open exactly while there is a flow as good that uses it.
 */
public final class Stages {

  private final FlowNetwork network;
  private final int[] flow;
  private final boolean[] open;
  private boolean[] before;
  private boolean unique;

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
    before = open.clone();
    if (unique) {
      return new OptimalFlow(flow.clone(), new long[network.nodes()], total(costs));
    }
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
    Circles circles = new Circles(network, flow, open);
    unique = circles.none();
    for (int i = 0; i < count; i++) {
      open[arcs[i]] = !unique && circles.mayChange(arcs[i]);
    }
    return new OptimalFlow(flow.clone(), best.price(), total(costs));
  }

  private long total(long[] costs) {
    long total = 0;
    for (int arc = 0; arc < flow.length; arc++) {
      total = Math.addExact(total, Math.multiplyExact(costs[arc], (long) flow[arc]));
    }
    return total;
  }

  /**
   * Which arcs could carry another number of units in flows that are as good by one part of what the
   * last stage minimised. That tells the parts of a cost made of several apart.
   *
   * @param costs a cost by which the present flow is best, too
   */
  public boolean[] couldChange(long[] costs) {
    boolean[] could = before.clone();
    long[] price = new Prices(network, flow, before, costs).find();
    for (int arc = 0; arc < could.length; arc++) {
      could[arc] &= costs[arc] + price[network.tail(arc)] == price[network.head(arc)];
    }
    Circles circles = new Circles(network, flow, could);
    for (int arc = 0; arc < could.length; arc++) {
      could[arc] = circles.mayChange(arc);
    }
    return could;
  }

  /** Whether an arc may carry another number of units in a flow as good. */
  public boolean isOpen(int arc) {
    return open[arc];
  }

  /** Whether the last stage left only one flow. */
  public boolean isUnique() {
    return unique;
  }
}
