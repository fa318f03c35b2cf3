package org.famulus.allocation.flow;

import java.util.Arrays;

/**
 * A directed network: nodes that give or take units, arcs that carry at most so many. Arcs are
 * numbered from 0 in the order they were added; what an arc costs is said when it is solved, so that
 * one network serves several costs.
 */
public final class FlowNetwork {

  private static final int FIRST_ARCS = 16;

  private final int[] supply;
  private int[] tails = new int[FIRST_ARCS];
  private int[] heads = new int[FIRST_ARCS];
  private int[] capacities = new int[FIRST_ARCS];
  private int arcs;

  /**
   * A network without arcs.
   *
   * @param nodes number of nodes
   */
  public FlowNetwork(int nodes) {
    supply = new int[nodes];
  }

  /**
   * Adds an arc; answers its number.
   *
   * @param capacity units it carries at most, zero or more
   * @throws IllegalArgumentException if there is no such node, or the capacity is negative
   */
  public int addArc(int tail, int head, int capacity) {
    if (tail < 0 || tail >= supply.length || head < 0 || head >= supply.length || capacity < 0) {
      throw new IllegalArgumentException("arc " + tail + " > " + head + " of " + capacity);
    }
    if (arcs == tails.length) {
      int room = arcs + (arcs >> 1);
      tails = Arrays.copyOf(tails, room);
      heads = Arrays.copyOf(heads, room);
      capacities = Arrays.copyOf(capacities, room);
    }
    tails[arcs] = tail;
    heads[arcs] = head;
    capacities[arcs] = capacity;
    return arcs++;
  }

  /** Lets a node give so many units more; a negative number takes them. */
  public void addSupply(int node, int units) {
    supply[node] += units;
  }

  /** Number of nodes. */
  public int nodes() {
    return supply.length;
  }

  /** Number of arcs. */
  public int arcs() {
    return arcs;
  }

  /** Where an arc begins. */
  public int tail(int arc) {
    return tails[arc];
  }

  /** Where an arc ends. */
  public int head(int arc) {
    return heads[arc];
  }

  /** Units an arc carries at most. */
  public int capacity(int arc) {
    return capacities[arc];
  }

  /** Units a node gives; negative if it takes them. */
  public int supply(int node) {
    return supply[node];
  }
}
