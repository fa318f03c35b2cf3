package org.famulus.region.spi.port;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some rows of a list, and what the list's head and filters need to know.
 *
 * @param rows the rows of the page
 * @param total rows that match the criteria
 * @param counts for each filter, how many rows each of its values would show, given the other
 *     criteria
 */
public record Slice<T>(List<T> rows, Count total, Map<String, Map<String, Count>> counts) {

  public Slice {
    rows = List.copyOf(rows);
    counts = Map.copyOf(counts);
  }

  /** A slice without counts. */
  public static <T> Slice<T> of(List<T> rows, long total) {
    return exactly(rows, total, Map.of());
  }

  /** A slice of a list that is small enough to be counted to its end. */
  public static <T> Slice<T> exactly(
      List<T> rows, long total, Map<String, Map<String, Long>> counts) {
    Map<String, Map<String, Count>> exact = new HashMap<>();
    counts.forEach((filter, numbers) -> exact.put(filter, Count.exactly(numbers)));
    return new Slice<>(rows, Count.exactly(total), exact);
  }
}
