package org.famulus.allocation.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a table one after another, and what their cells say by the names of the columns. */
final class Row {

  private final Table table;
  private final Map<String, Integer> columns = new HashMap<>();
  private int row = -1;

  Row(Table table) {
    this.table = table;
    table.columns().forEach(name -> columns.put(name, table.column(name)));
  }

  int rows() {
    return table.rows();
  }

  /** Goes to the next; whether there is one. */
  boolean next() {
    return ++row < table.rows();
  }

  /** The row as a spreadsheet counts. */
  int number() {
    return row + 2;
  }

  private int column(String name) {
    return columns.getOrDefault(name, -1);
  }

  String text(String column) {
    return table.text(row, column(column));
  }

  /** The text of a cell as a number, -1 for a column that is not there. */
  int word(String column) {
    return table.word(row, column(column));
  }

  /** Notes a fault if a cell does not name one of these; the row of it, -1 for none. */
  int names(String column, Ids ids) {
    return ids.row(table, row, column(column));
  }

  /** The same for a cell that may be empty, and then means all of them. */
  void namesIfAny(String column, Ids ids) {
    if (!text(column).isEmpty()) {
      names(column, ids);
    }
  }

  /** Notes a fault if a cell does not name the area of a site. */
  void namesArea(String column, Set<Integer> areas) {
    if (!areas.contains(word(column))) {
      fault(column, FaultKind.AREA_UNKNOWN, text(column), BlocksLayouts.SITES.name());
    }
  }

  /** The whole number in a cell. */
  int number(String column, int least, int most) {
    return table.number(row, column(column), least, most);
  }

  /** The whole number in a cell, or what an empty one means. */
  int number(String column, int least, int most, int otherwise) {
    return table.number(row, column(column), least, most, otherwise);
  }

  /** The whole number in a cell, from nothing to a large one. */
  long amount(String column, long most) {
    return table.amount(row, column(column), 0, most);
  }

  /** The same, or what an empty cell means. */
  long amount(String column, long most, long otherwise) {
    return table.amount(row, column(column), 0, most, otherwise);
  }

  boolean yes(String column) {
    return table.yes(row, column(column));
  }

  /** One of a few; a fault, and the first, for what is none of them. */
  <E extends Enum<E>> E choice(String column, E[] choices) {
    for (E each : choices) {
      if (BlocksSheets.written(each).equals(text(column))) {
        return each;
      }
    }
    fault(
        column,
        FaultKind.CHOICE_UNKNOWN,
        text(column),
        Arrays.stream(choices).map(BlocksSheets::written).collect(Collectors.joining(", ")));
    return choices[0];
  }

  /** Notes a fault of a cell. */
  void fault(String column, FaultKind kind, Object... named) {
    table.fault(row, column(column), kind, named);
  }
}
