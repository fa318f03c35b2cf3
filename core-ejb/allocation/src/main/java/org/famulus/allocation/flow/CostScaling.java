package org.famulus.allocation.flow;

import java.util.Arrays;

/**
 * Finds a flow of least cost by scaling the tolerance on the cost: units are pushed along arcs that
 * gain, prices are lowered where none does, and the tolerance shrinks until the flow is exact
 * (A. V. Goldberg, "An efficient implementation of a scaling minimum-cost flow algorithm", Journal
 * of Algorithms 22, 1997).
 *
 * <p>Costs are multiplied by one more than the number of nodes, which makes the flow of the last
 * round exact. Of as many residues as that, one at least is no node's; cutting the prices there
 * gives whole prices that prove the flow.
 */
final class CostScaling {

  private static final int SHRINK = 8;

  /** While no price is farther from nothing, no sum of two prices and a cost overflows. */
  private static final long FARTHEST = Long.MAX_VALUE / 4;

  private final FlowNetwork network;
  private final int nodes;
  private final long factor;
  private final int[] first;
  private final int[] head;
  private final int[] twin;
  private final int[] room;
  private final long[] cost;
  private final int[] position;
  private final long[] price;
  private final long[] excess;
  private final int[] current;
  private final int[] queue;
  private int queueHead;
  private int queued;
  private long tolerance;
  private double lowest;

  private CostScaling(FlowNetwork network, long[] costs) {
    this.network = network;
    this.nodes = network.nodes();
    this.factor = nodes + 1L;
    Arcs arcs = new Arcs(network, costs, factor);
    first = arcs.first;
    head = arcs.head;
    twin = arcs.twin;
    room = arcs.room;
    cost = arcs.cost;
    position = arcs.position;
    price = new long[nodes];
    excess = new long[nodes];
    current = new int[nodes];
    queue = new int[nodes + 1];
  }

  /**
   * Solves a network.
   *
   * @param costs cost of each arc
   * @throws ArithmeticException if the costs are too large for exact arithmetic
   * @throws IllegalStateException if there is no way for all supplies
   */
  static OptimalFlow solve(FlowNetwork network, long[] costs) {
    return new CostScaling(network, costs).solve(costs);
  }

  private OptimalFlow solve(long[] costs) {
    for (int node = 0; node < nodes; node++) {
      excess[node] = network.supply(node);
    }
    long largest = 0;
    for (long each : cost) {
      largest = Math.max(largest, each);
    }
    if (largest > FARTHEST / 2) {
      throw new ArithmeticException("costs of up to " + largest / factor + " are too large");
    }
    tolerance = Math.max(1, largest);
    do {
      long before = tolerance;
      tolerance = Math.max(1, tolerance / SHRINK);
      refine(before);
    } while (tolerance > 1);
    return result(costs);
  }

  private void refine(long before) {
    for (int node = 0; node < nodes; node++) {
      current[node] = first[node];
      long own = price[node];
      for (int arc = first[node]; arc < first[node + 1]; arc++) {
        if (room[arc] > 0 && cost[arc] + own - price[head[arc]] < 0) {
          push(node, arc, room[arc]);
        }
      }
    }
    // While every unit has a way, no node that has one falls further in a round: the way there is bound
    // by the new tolerance, the way back by the old one (Goldberg and Tarjan).
    double fall = (nodes + 1.0) * (before + 2.0 * tolerance);
    lowest = Arrays.stream(price).min().orElse(0) - fall;
    queueHead = 0;
    queued = 0;
    for (int node = 0; node < nodes; node++) {
      if (excess[node] > 0) {
        enqueue(node);
      }
    }
    while (queued > 0) {
      int node = queue[queueHead];
      queueHead = queueHead == nodes ? 0 : queueHead + 1;
      queued--;
      discharge(node);
    }
  }

  private void enqueue(int node) {
    int end = queueHead + queued;
    queue[end > nodes ? end - nodes - 1 : end] = node;
    queued++;
  }

  private void push(int node, int arc, int units) {
    int to = head[arc];
    room[arc] -= units;
    room[twin[arc]] += units;
    excess[node] -= units;
    excess[to] += units;
  }

  /** Pushes away all a node has; its price falls until it can. */
  private void discharge(int node) {
    while (true) {
      int end = first[node + 1];
      for (int arc = current[node]; arc < end; arc++) {
        int to = head[arc];
        if (room[arc] > 0 && cost[arc] + price[node] - price[to] < 0 && goesOn(node, arc, to)) {
          boolean waits = excess[to] > 0;
          push(node, arc, (int) Math.min(excess[node], room[arc]));
          if (!waits && excess[to] > 0) {
            enqueue(to);
          }
          if (excess[node] == 0) {
            current[node] = arc;
            return;
          }
        }
      }
      if (!relabelled(node) || price[node] < lowest) {
        throw new IllegalStateException("node " + node + " cannot give its units away");
      }
    }
  }

  /**
   * Looks one step ahead: whether units that reach a node can go on from there. Where they cannot, its
   * price falls first, and the arc may gain nothing any more.
   */
  private boolean goesOn(int node, int in, int to) {
    if (excess[to] != 0) {
      return true;
    }
    int end = first[to + 1];
    long own = price[to];
    for (int arc = current[to]; arc < end; arc++) {
      if (room[arc] > 0 && cost[arc] + own - price[head[arc]] < 0) {
        current[to] = arc;
        return true;
      }
    }
    if (!relabelled(to)) {
      // No way leads on from there: its price falls until no arc to it gains.
      lower(to, cost[in] + price[node]);
      return false;
    }
    return cost[in] + price[node] - price[to] < 0;
  }

  /** Lowers a price by as much as opens an arc at least; answers whether there is any to open. */
  private boolean relabelled(int node) {
    long enough = price[node] - tolerance;
    long best = Long.MIN_VALUE;
    int end = first[node + 1];
    for (int arc = first[node]; arc < end; arc++) {
      if (room[arc] > 0) {
        long reached = price[head[arc]] - cost[arc];
        if (reached > enough) {
          // The smallest fall there is opens this arc.
          lower(node, enough);
          current[node] = arc;
          return true;
        }
        best = Math.max(best, reached);
      }
    }
    if (best == Long.MIN_VALUE) {
      return false;
    }
    lower(node, best - tolerance);
    current[node] = first[node];
    return true;
  }

  private void lower(int node, long to) {
    if (to < -FARTHEST) {
      throw new ArithmeticException("the costs of a way are too large in all");
    }
    price[node] = to;
  }

  private OptimalFlow result(long[] costs) {
    int[] flow = new int[position.length];
    long total = 0;
    for (int arc = 0; arc < flow.length; arc++) {
      flow[arc] = room[twin[position[arc]]];
      total = Math.addExact(total, Math.multiplyExact(costs[arc], (long) flow[arc]));
    }
    return new OptimalFlow(flow, wholePrices(), total);
  }

  private long[] wholePrices() {
    boolean[] used = new boolean[nodes + 1];
    for (long each : price) {
      used[(int) Math.floorMod(each, factor)] = true;
    }
    int cut = 0;
    while (used[cut]) {
      cut++;
    }
    long[] whole = new long[nodes];
    for (int node = 0; node < nodes; node++) {
      whole[node] = Math.floorDiv(price[node] - cut, factor);
    }
    return whole;
  }
}
