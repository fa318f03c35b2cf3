package org.famulus.allocation.flow;

import java.util.Arrays;
import java.util.Optional;

/**
 * Minimises one cost after another in the same network: of all flows that are best by what was
 * minimised so far, the next stage finds those that are best by its own cost. An arc that one unit
 * would make dearer, or cheaper, than the best flow is used in all of them alike; an arc stays open to
 * the stages that follow only if its reduced cost is nothing and some units can really go round over
 * it. So an arc without a unit is open exactly while there is a flow as good that uses it.
 */
public final class Stages {

  /** How much dearer than anything else the first of two costs is made, as a try. */
  private static final int[] OUTWEIGHS = {64, 4096};

  private final FlowNetwork network;
  private final int[] flow;
  private boolean isBegun;
  private final boolean[] open;
  private boolean[] openByFirst;
  private boolean unique;
  private OptimalFlow last;
  private long[] lastCosts;
  private long unit;

  /** The stages of a network. */
  public Stages(FlowNetwork network) {
    this(network, new int[network.arcs()], false);
  }

  /**
   * The stages of a network in which something flows already. They come to the same, and sooner if
   * little has to change.
   *
   * @param begun units on each arc, no more than it carries; not all supplies need to be on their way
   */
  public Stages(FlowNetwork network, int[] begun) {
    this(network, begun.clone(), true);
  }

  private Stages(FlowNetwork network, int[] flow, boolean isBegun) {
    this.network = network;
    this.flow = flow;
    this.isBegun = isBegun;
    this.open = new boolean[network.arcs()];
    Arrays.fill(open, true);
  }

  /**
   * Minimises a cost among what earlier stages have left, and leaves to later ones what is as good.
   *
   * @param costs cost of each arc
   * @throws IllegalStateException if there is no way for all supplies
   */
  public void minimise(long[] costs) {
    unit = Math.max(1, unitOf(costs));
    solve(unit == 1 ? costs : Arrays.stream(costs).map(cost -> cost / unit).toArray(), null);
  }

  /**
   * Minimises one cost and then another. Tries to do so in one go, which spares half of the time: with
   * the first made dearer. Whether dear enough is seen by whether the flow is the best by the first
   * alone.
   *
   * @param first cost of each arc, 0 or 1
   * @param second cost of each arc
   * @throws IllegalStateException if there is no way for all supplies
   */
  public void minimise(long[] first, long[] second) {
    boolean[] before = open.clone();
    long scale = Math.max(1, unitOf(second));
    long largest = 1 + Arrays.stream(second).map(Math::abs).max().orElse(0) / scale;
    for (int outweighs : OUTWEIGHS) {
      long[] both = new long[first.length];
      Arrays.setAll(both, arc -> first[arc] * outweighs * largest + second[arc] / scale);
      unit = scale;
      if (solve(both, first)) {
        return;
      }
      System.arraycopy(before, 0, open, 0, open.length);
      unique = false;
    }
    minimise(first);
    openByFirst = open.clone();
    minimise(second);
  }

  /** Answers whether the flow is the best by the first cost, too, if there is one. */
  private boolean solve(long[] costs, long[] first) {
    lastCosts = costs;
    if (unique) {
      last = new OptimalFlow(flow, new long[network.nodes()], total(costs));
      openByFirst = open.clone();
      return true;
    }
    boolean[] could = first == null ? null : open.clone();
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
    last = solved(left, costsLeft, arcs);
    for (int i = 0; i < count; i++) {
      flow[arcs[i]] = last.flow()[i];
      open[arcs[i]] = last.reducedCost(left, i, costsLeft[i]) == 0;
    }
    if (first != null && !couldChange(first, could)) {
      return false;
    }
    if (first != null) {
      openByFirst = could;
      for (int arc = 0; arc < open.length; arc++) {
        open[arc] &= could[arc];
      }
    }
    Circles circles = new Circles(network, flow, open);
    unique = circles.none();
    for (int i = 0; i < count; i++) {
      open[arcs[i]] = !unique && circles.mayChange(arcs[i]);
    }
    return true;
  }

  /** Goes on from what flows already if that is as cheap as it can be; else begins anew. */
  private OptimalFlow solved(FlowNetwork left, long[] costs, int[] arcs) {
    if (isBegun) {
      int[] begun = new int[costs.length];
      Arrays.setAll(begun, i -> flow[arcs[i]]);
      Optional<OptimalFlow> completed = Completion.of(left, costs, begun);
      if (completed.isPresent()) {
        return completed.get();
      }
      isBegun = false;
    }
    return CostScaling.solve(left, costs);
  }

  /**
   * Keeps only what could carry another number of units in flows as good by a cost alone. Answers
   * whether the present flow is.
   */
  private boolean couldChange(long[] costs, boolean[] could) {
    // One unit more saves one unit of the cost at most, so prices of a best flow differ by one.
    Optional<long[]> price = new Prices(network, flow, could, costs).find(-1);
    if (price.isEmpty()) {
      return false;
    }
    for (int arc = 0; arc < could.length; arc++) {
      could[arc] &=
          costs[arc] + price.get()[network.tail(arc)] == price.get()[network.head(arc)];
    }
    Circles circles = new Circles(network, flow, could);
    for (int arc = 0; arc < could.length; arc++) {
      could[arc] = circles.mayChange(arc);
    }
    return true;
  }

  /** What the present flow costs. */
  public long total(long[] costs) {
    long total = 0;
    for (int arc = 0; arc < flow.length; arc++) {
      total = Math.addExact(total, Math.multiplyExact(costs[arc], (long) flow[arc]));
    }
    return total;
  }

  /** Units an arc carries at present. */
  public int flow(int arc) {
    return flow[arc];
  }

  /** Whether an arc may carry another number of units in a flow as good. */
  public boolean isOpen(int arc) {
    return open[arc];
  }

  /** Whether an arc could carry another number of units in a flow as good by the first of two costs. */
  public boolean wasOpenByFirst(int arc) {
    return openByFirst[arc];
  }

  /**
   * How much more a flow costs at least that uses an arc the last stage did without; of two costs, by
   * the second.
   */
  public long dearerBy(int arc) {
    return unit * Math.max(1, last.reducedCost(network, arc, lastCosts[arc]));
  }

  /** Whether the last stage left only one flow. */
  public boolean isUnique() {
    return unique;
  }

  /** What the costs of all flows are multiples of, so that a dearer one is dearer by that at least. */
  private static long unitOf(long[] costs) {
    long unit = 0;
    for (long each : costs) {
      long other = Math.abs(each);
      while (other != 0 && unit != 1) {
        long rest = unit % other;
        unit = other;
        other = rest;
      }
    }
    return unit;
  }
}
