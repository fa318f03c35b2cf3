package org.famulus.allocation.flow;

import java.util.Arrays;

/** Where one more unit could go: along open arcs with room, and back along those that carry some. */
final class Residual {

  /** Of each node the number of its first way; its ways end where the next node's begin. */
  final int[] first;

  /** Of each way the node it leads to. */
  final int[] to;

  /** Of each way the arc; the way back along arc {@code a} is {@code ~a}. */
  final int[] over;

  /** The ways of a flow. */
  Residual(FlowNetwork network, int[] flow, boolean[] open) {
    int nodes = network.nodes();
    first = new int[nodes + 1];
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (open[arc]) {
        first[network.tail(arc) + 1] += flow[arc] < network.capacity(arc) ? 1 : 0;
        first[network.head(arc) + 1] += flow[arc] > 0 ? 1 : 0;
      }
    }
    for (int node = 0; node < nodes; node++) {
      first[node + 1] += first[node];
    }
    to = new int[first[nodes]];
    over = new int[first[nodes]];
    int[] next = Arrays.copyOf(first, nodes);
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (open[arc] && flow[arc] < network.capacity(arc)) {
        to[next[network.tail(arc)]] = network.head(arc);
        over[next[network.tail(arc)]++] = arc;
      }
      if (open[arc] && flow[arc] > 0) {
        to[next[network.head(arc)]] = network.tail(arc);
        over[next[network.head(arc)]++] = ~arc;
      }
    }
  }
}
