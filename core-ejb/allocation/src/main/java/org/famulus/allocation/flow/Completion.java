package org.famulus.allocation.flow;

import java.util.Arrays;
import java.util.Optional;

/**
 * Completes a flow of which only some units are missing: each goes by a shortest way to where one is
 * wanted, with prices that keep all lengths positive (J. Edmonds and R. M. Karp, "Theoretical
 * improvements in algorithmic efficiency for network flow problems", 1972). What flows already must be
 * as cheap as it can be for itself. If it is not, or is not seen to be soon, or too much is missing,
 * nothing would be gained, and the answer is empty.
 */
final class Completion {

  private static final long FAR = Long.MAX_VALUE / 4;

  /** An arc is looked at so often on average before it is given up. */
  private static final int LOOKS = 20;

  private final int nodes;
  private final Arcs arcs;
  private final int[] first;
  private final int[] head;
  private final int[] twin;
  private final int[] room;
  private final long[] cost;
  private final long[] price;
  private final long[] excess;
  private final long[] way;
  private final int[] by;
  private final int[] reached;
  private final NearestFirst nearest = new NearestFirst();
  private int touched;
  private long looks;

  private Completion(FlowNetwork network, long[] costs, int[] begun) {
    nodes = network.nodes();
    arcs = new Arcs(network, costs, 1);
    first = arcs.first;
    head = arcs.head;
    twin = arcs.twin;
    room = arcs.room;
    cost = arcs.cost;
    price = new long[nodes];
    excess = new long[nodes];
    way = new long[nodes];
    by = new int[nodes];
    reached = new int[nodes + 1];
    looks = (long) LOOKS * Math.max(1, network.arcs());
    Arrays.fill(way, FAR);
    Arrays.setAll(excess, network::supply);
    for (int arc = 0; arc < begun.length; arc++) {
      int there = arcs.position[arc];
      room[there] -= begun[arc];
      room[twin[there]] += begun[arc];
      excess[network.tail(arc)] -= begun[arc];
      excess[network.head(arc)] += begun[arc];
    }
  }

  /**
   * The flow of least cost; empty if beginning anew is likely to be quicker.
   *
   * @throws IllegalStateException if there is no way for all supplies
   */
  static Optional<OptimalFlow> of(FlowNetwork network, long[] costs, int[] begun) {
    Completion completion = new Completion(network, costs, begun);
    if (completion.isTooMuch() || !completion.findPrices()) {
      return Optional.empty();
    }
    for (int node = 0; node < completion.nodes; node++) {
      while (completion.excess[node] > 0) {
        if (!completion.send(node)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(completion.result(costs));
  }

  /** Whether so many units are missing at nodes so wide that it can be told beforehand. */
  private boolean isTooMuch() {
    long missing = 0;
    int widest = 0;
    for (int node = 0; node < nodes; node++) {
      missing += Math.max(0, excess[node]);
      if (excess[node] >= 0) {
        widest = Math.max(widest, first[node + 1] - first[node]);
      }
    }
    return missing * widest > looks;
  }

  /** Prices by which no arc with room gains anything, as far as they are found soon (Bellman, Ford). */
  private boolean findPrices() {
    boolean[] waits = new boolean[nodes];
    Arrays.fill(waits, true);
    int[] queue = reached;
    Arrays.setAll(queue, node -> node);
    int at = 0;
    int waiting = nodes;
    while (waiting > 0) {
      int node = queue[at];
      looks -= first[node + 1] - first[node];
      if (looks < 0) {
        return false;
      }
      at = at == nodes ? 0 : at + 1;
      waiting--;
      waits[node] = false;
      for (int arc = first[node]; arc < first[node + 1]; arc++) {
        int to = head[arc];
        if (room[arc] > 0 && price[node] + cost[arc] < price[to]) {
          price[to] = price[node] + cost[arc];
          if (!waits[to]) {
            waits[to] = true;
            int end = at + waiting;
            queue[end > nodes ? end - nodes - 1 : end] = to;
            waiting++;
          }
        }
      }
    }
    return true;
  }

  /**
   * Finds a shortest way from a node with too much to one with too little, changes prices until it
   * costs nothing (Dijkstra), and sends what can go. Answers whether that was found soon.
   */
  private boolean send(int from) {
    touched = 0;
    nearest.clear();
    reach(from, 0, -1);
    while (!nearest.isEmpty()) {
      long length = nearest.length();
      int node = nearest.take();
      if (length > way[node]) {
        continue;
      }
      if (excess[node] < 0) {
        lower(length);
        push(from, node);
        return true;
      }
      looks -= first[node + 1] - first[node];
      if (looks < 0) {
        return false;
      }
      long own = length + price[node];
      for (int arc = first[node]; arc < first[node + 1]; arc++) {
        if (room[arc] > 0) {
          long reached = own + cost[arc] - price[head[arc]];
          if (reached < way[head[arc]]) {
            reach(head[arc], reached, arc);
          }
        }
      }
    }
    throw new IllegalStateException("node " + from + " cannot give its units away");
  }

  private void reach(int node, long length, int over) {
    if (way[node] == FAR) {
      reached[touched++] = node;
    }
    way[node] = length;
    by[node] = over;
    nearest.add(length, node);
  }

  private void lower(long length) {
    for (int i = 0; i < touched; i++) {
      int node = reached[i];
      price[node] -= Math.max(0, length - way[node]);
      way[node] = FAR;
    }
  }

  private void push(int from, int to) {
    long units = Math.min(excess[from], -excess[to]);
    for (int node = to; node != from; node = head[twin[by[node]]]) {
      units = Math.min(units, room[by[node]]);
    }
    for (int node = to; node != from; node = head[twin[by[node]]]) {
      room[by[node]] -= (int) units;
      room[twin[by[node]]] += (int) units;
    }
    excess[from] -= units;
    excess[to] += units;
  }

  private OptimalFlow result(long[] costs) {
    int[] flow = new int[costs.length];
    long total = 0;
    for (int arc = 0; arc < flow.length; arc++) {
      flow[arc] = room[twin[arcs.position[arc]]];
      total = Math.addExact(total, Math.multiplyExact(costs[arc], (long) flow[arc]));
    }
    return new OptimalFlow(flow, price, total);
  }
}
