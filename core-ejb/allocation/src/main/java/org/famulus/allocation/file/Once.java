package org.famulus.allocation.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notices rows of one file whose cells in some columns are those of a row above. */
final class Once {

  private final List<String> columns;
  private final Map<List<Integer>, Integer> seen = new HashMap<>();

  Once(String... columns) {
    this.columns = List.of(columns);
  }

  /** Notes a fault if there is such a row. */
  void note(Row row) {
    List<Integer> key = new ArrayList<>(columns.size());
    columns.forEach(column -> key.add(row.text(column).isEmpty() ? -1 : row.word(column)));
    Integer before = seen.putIfAbsent(key, row.number());
    if (before != null) {
      row.fault(
          columns.get(columns.size() - 1),
          FaultKind.ROW_TWICE,
          String.join(", ", columns),
          before);
    }
  }
}
