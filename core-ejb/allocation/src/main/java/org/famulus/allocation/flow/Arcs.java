package org.famulus.allocation.flow;

import java.util.Arrays;

/**
 * The arcs of a network laid out for search: those of one node lie side by side, each with the way
 * back at its other end.
 */
final class Arcs {

  /** Of each node the number of its first arc; its arcs end where the next node's begin. */
  final int[] first;

  /** Of each arc the node it leads to. */
  final int[] head;

  /** Of each arc the way back. */
  final int[] twin;

  /** Of each arc the units that still could go over it; at first nothing flows. */
  final int[] room;

  /** Of each arc what a unit costs; the way back gives it back. */
  final long[] cost;

  /** Where each arc of the network is. */
  final int[] position;

  /**
   * Lays arcs out.
   *
   * @param costs cost of each arc of the network
   * @param factor by how much all costs are multiplied
   * @throws ArithmeticException if that is too much
   */
  Arcs(FlowNetwork network, long[] costs, long factor) {
    int nodes = network.nodes();
    int arcs = network.arcs();
    first = new int[nodes + 1];
    head = new int[2 * arcs];
    twin = new int[2 * arcs];
    room = new int[2 * arcs];
    cost = new long[2 * arcs];
    position = new int[arcs];
    for (int arc = 0; arc < arcs; arc++) {
      first[network.tail(arc) + 1]++;
      first[network.head(arc) + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      first[node + 1] += first[node];
    }
    int[] next = Arrays.copyOf(first, nodes);
    for (int arc = 0; arc < arcs; arc++) {
      int from = network.tail(arc);
      int to = network.head(arc);
      int there = next[from]++;
      int back = next[to]++;
      position[arc] = there;
      head[there] = to;
      head[back] = from;
      twin[there] = back;
      twin[back] = there;
      room[there] = network.capacity(arc);
      cost[there] = Math.multiplyExact(costs[arc], factor);
      cost[back] = -cost[there];
    }
  }
}
