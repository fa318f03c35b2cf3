package org.famulus.region.spi.port;

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
public record Slice<T>(List<T> rows, long total, Map<String, Map<String, Long>> counts) {

  public Slice {
    rows = List.copyOf(rows);
    counts = Map.copyOf(counts);
  }

  /** A slice without counts. */
  public static <T> Slice<T> of(List<T> rows, long total) {
    return new Slice<>(rows, total, Map.of());
  }
}
