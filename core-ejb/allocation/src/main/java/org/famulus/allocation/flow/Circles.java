package org.famulus.allocation.flow;

import java.util.Arrays;

/**
 * Finds the arcs whose units can change while all nodes keep theirs: some go round in a circle. A
 * circle stays within a part of the network whose nodes all reach each other (R. E. Tarjan,
 * "Depth-first search and linear graph algorithms", 1972).
 */
final class Circles {

  private final FlowNetwork network;
  private final int[] flow;
  private final boolean[] open;
  private final int[] part;

  /**
   * Circles of a flow.
   *
   * @param open arcs whose units may change
   */
  Circles(FlowNetwork network, int[] flow, boolean[] open) {
    this.network = network;
    this.flow = flow;
    this.open = open;
    this.part = parts();
  }

  /** Whether an arc lies in one part; if it leads one way only, it is on a circle. */
  boolean mayChange(int arc) {
    return open[arc]
        && network.capacity(arc) > 0
        && part[network.tail(arc)] == part[network.head(arc)];
  }

  /** Whether there is no circle at all. */
  boolean none() {
    int nodes = network.nodes();
    int[] members = new int[nodes];
    int[] ties = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      members[part[node]]++;
    }
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (!mayChange(arc)) {
        continue;
      }
      if (flow[arc] == 0 || flow[arc] == network.capacity(arc)) {
        // It leads one way, and the part has another way back.
        return false;
      }
      ties[part[network.tail(arc)]]++;
    }
    for (int each = 0; each < nodes; each++) {
      // Arcs that lead both ways make no circle while they form a tree.
      if (ties[each] >= Math.max(1, members[each])) {
        return false;
      }
    }
    return true;
  }

  /** Number of the part each node belongs to. */
  private int[] parts() {
    int nodes = network.nodes();
    Residual ways = new Residual(network, flow, open);
    int[] first = ways.first;
    int[] to = ways.to;
    int[] index = new int[nodes];
    int[] low = new int[nodes];
    int[] part = new int[nodes];
    int[] stack = new int[nodes];
    int[] path = new int[nodes];
    int[] next = Arrays.copyOf(first, nodes);
    boolean[] waits = new boolean[nodes];
    int seen = 0;
    int parts = 0;
    int top = 0;
    for (int start = 0; start < nodes; start++) {
      if (index[start] != 0) {
        continue;
      }
      int depth = 0;
      path[0] = start;
      index[start] = low[start] = ++seen;
      stack[top++] = start;
      waits[start] = true;
      while (depth >= 0) {
        int node = path[depth];
        if (next[node] < first[node + 1]) {
          int other = to[next[node]++];
          if (index[other] == 0) {
            index[other] = low[other] = ++seen;
            stack[top++] = other;
            waits[other] = true;
            path[++depth] = other;
          } else if (waits[other]) {
            low[node] = Math.min(low[node], index[other]);
          }
          continue;
        }
        if (low[node] == index[node]) {
          int member;
          do {
            member = stack[--top];
            waits[member] = false;
            part[member] = parts;
          } while (member != node);
          parts++;
        }
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[node]);
        }
      }
    }
    return part;
  }
}
