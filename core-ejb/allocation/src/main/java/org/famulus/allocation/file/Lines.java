package org.famulus.allocation.file;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Puts rows into the order of the format: that of the code points of their lines. */
final class Lines {

  private Lines() {}

  /** A line for each, in order. */
  static <T> List<byte[]> sorted(List<T> all, Function<T, byte[]> line) {
    byte[][] lines = all.stream().map(line).toArray(byte[][]::new);
    Arrays.sort(lines, Arrays::compareUnsigned);
    return Arrays.asList(lines);
  }

  /**
   * Rows that begin with their owner: sorted by its cell with the comma behind it, and for each by the
   * rest. As no such beginning is the beginning of another, that is the order of the whole lines, and
   * only those of one owner are held at once.
   *
   * @param lines what follows the owner's cell in each of its rows, in order
   */
  static <T> Sheet.Rows behind(
      List<T> owners, Function<T, String> id, Function<T, List<byte[]>> lines) {
    record Beginning<O>(byte[] cell, O owner) {}
    return out -> {
      RowWriter row = new RowWriter();
      List<Beginning<T>> sorted =
          owners.stream()
              .map(owner -> new Beginning<>(row.cell(id.apply(owner)).cell("").take(), owner))
              .sorted((one, other) -> Arrays.compareUnsigned(one.cell(), other.cell()))
              .toList();
      for (Beginning<T> each : sorted) {
        for (byte[] line : lines.apply(each.owner())) {
          out.write(each.cell());
          out.write(line);
          out.write('\n');
        }
      }
    };
  }
}
