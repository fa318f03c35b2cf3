package org.famulus.allocation.flow;

import java.util.Arrays;

/** Nodes with the length of a way to each, the shortest first; a node may be in it more than once. */
final class NearestFirst {

  private static final int FIRST = 64;

  private long[] lengths = new long[FIRST];
  private int[] nodes = new int[FIRST];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(long length, int node) {
    if (size == nodes.length) {
      lengths = Arrays.copyOf(lengths, size * 2);
      nodes = Arrays.copyOf(nodes, size * 2);
    }
    int at = size++;
    while (at > 0 && lengths[(at - 1) / 2] > length) {
      int above = (at - 1) / 2;
      lengths[at] = lengths[above];
      nodes[at] = nodes[above];
      at = above;
    }
    lengths[at] = length;
    nodes[at] = node;
  }

  /** The shortest length there is. */
  long length() {
    return lengths[0];
  }

  /** Takes out the node with the shortest. */
  int take() {
    int taken = nodes[0];
    long length = lengths[--size];
    int node = nodes[size];
    int at = 0;
    for (int below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && lengths[below + 1] < lengths[below]) {
        below++;
      }
      if (lengths[below] >= length) {
        break;
      }
      lengths[at] = lengths[below];
      nodes[at] = nodes[below];
      at = below;
    }
    lengths[at] = length;
    nodes[at] = node;
    return taken;
  }
}
