package org.famulus.allocation.flow;

import java.util.Arrays;

/**
 * Tells whether a flow is the only one that carries its units along open arcs: it is unless some
 * units could go round in a circle. Circles are looked for in each part of the network whose nodes
 * all reach each other (R. E. Tarjan, "Depth-first search and linear graph algorithms", 1972).
 */
final class Uniqueness {

  private final FlowNetwork network;
  private final int[] flow;
  private final boolean[] open;

  Uniqueness(FlowNetwork network, int[] flow, boolean[] open) {
    this.network = network;
    this.flow = flow;
    this.open = open;
  }

  boolean holds() {
    int[] part = parts();
    int nodes = network.nodes();
    int[] members = new int[nodes];
    int[] ties = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      members[part[node]]++;
    }
    for (int arc = 0; arc < network.arcs(); arc++) {
      int own = part[network.tail(arc)];
      if (!open[arc] || own != part[network.head(arc)]) {
        continue;
      }
      boolean there = flow[arc] < network.capacity(arc);
      boolean back = flow[arc] > 0;
      if (there && back) {
        ties[own]++;
      } else if (there || back) {
        // It leads one way, and the part has another way back.
        return false;
      }
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
    int[] first = new int[nodes + 1];
    int[] to = reached(first);
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

  private int[] reached(int[] first) {
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (open[arc]) {
        first[network.tail(arc) + 1] += flow[arc] < network.capacity(arc) ? 1 : 0;
        first[network.head(arc) + 1] += flow[arc] > 0 ? 1 : 0;
      }
    }
    for (int node = 0; node < network.nodes(); node++) {
      first[node + 1] += first[node];
    }
    int[] to = new int[first[network.nodes()]];
    int[] next = Arrays.copyOf(first, network.nodes());
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (open[arc] && flow[arc] < network.capacity(arc)) {
        to[next[network.tail(arc)]++] = network.head(arc);
      }
      if (open[arc] && flow[arc] > 0) {
        to[next[network.head(arc)]++] = network.tail(arc);
      }
    }
    return to;
  }
}
