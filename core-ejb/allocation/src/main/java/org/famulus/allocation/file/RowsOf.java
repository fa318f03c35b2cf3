package org.famulus.allocation.file;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The rows of a table by what one of its columns names, in the order of the file. */
final class RowsOf {

  private final int[] starts;
  private final int[] rows;

  /**
   * Sorts rows by owner.
   *
   * @param owners of each row the owner, -1 for none
   * @param count how many owners there are
   */
  RowsOf(int[] owners, int count) {
    starts = new int[count + 1];
    for (int owner : owners) {
      if (owner >= 0) {
        starts[owner + 1]++;
      }
    }
    for (int i = 0; i < count; i++) {
      starts[i + 1] += starts[i];
    }
    rows = new int[starts[count]];
    int[] next = Arrays.copyOf(starts, count);
    for (int row = 0; row < owners.length; row++) {
      if (owners[row] >= 0) {
        rows[next[owners[row]]++] = row;
      }
    }
  }

  void each(int owner, IntConsumer row) {
    for (int i = starts[owner]; i < starts[owner + 1]; i++) {
      row.accept(rows[i]);
    }
  }

  int count(int owner) {
    return starts[owner + 1] - starts[owner];
  }
}
