package org.famulus.allocation.file;

import java.util.Arrays;
import java.util.List;

/** The rows of one CSV file, each cell a number among {@link Words}. */
final class Table {

  private final String name;
  private final Words words;
  private final List<String> columns;
  private final Faults faults;
  private int[] cells = new int[1 << 8];
  private int filled;

  Table(String name, List<String> columns, Words words, Faults faults) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.words = words;
    this.faults = faults;
  }

  /** Adds a row, the first cells of those given. */
  void add(int[] row) {
    int width = columns.size();
    if (filled + width > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(filled + width, cells.length / 2 * 3));
    }
    System.arraycopy(row, 0, cells, filled, width);
    filled += width;
  }

  String name() {
    return name;
  }

  List<String> columns() {
    return columns;
  }

  int rows() {
    return columns.isEmpty() ? 0 : filled / columns.size();
  }

  /** The number of a column, -1 if it is not there. */
  int column(String column) {
    return columns.indexOf(column);
  }

  /** The word of a cell as a number, -1 for a column that is not there. */
  int word(int row, int column) {
    return column < 0 ? -1 : cells[row * columns.size() + column];
  }

  /** The text of a cell, empty for a column that is not there. */
  String text(int row, int column) {
    return column < 0 ? "" : words.get(word(row, column));
  }

  /** The whole number in a cell; a fault if it is none between these two. */
  int number(int row, int column, int least, int most) {
    return (int) amount(row, column, least, most);
  }

  /** The whole number in a cell, which may be a large one; a fault if it is none between these two. */
  long amount(int row, int column, long least, long most) {
    String text = text(row, column);
    long value = WholeNumber.of(text).orElse(-1);
    if (value < least || value > most) {
      fault(row, column, FaultKind.NUMBER_WRONG, text, least, most);
      return least;
    }
    return value;
  }

  /** The whole number in a cell, or what an empty one means. */
  int number(int row, int column, int least, int most, int otherwise) {
    return text(row, column).isEmpty() ? otherwise : number(row, column, least, most);
  }

  /** The same for a number that may be a large one. */
  long amount(int row, int column, long least, long most, long otherwise) {
    return text(row, column).isEmpty() ? otherwise : amount(row, column, least, most);
  }

  /** Whether a cell says yes; an empty one says no. */
  boolean yes(int row, int column) {
    String text = text(row, column);
    if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
      fault(row, column, FaultKind.NOT_YES_OR_NO, text);
    }
    return text.equals("yes");
  }

  /** Notes a fault of a cell. */
  void fault(int row, int column, FaultKind kind, Object... named) {
    faults.add(name, row + 2, column < 0 ? "" : columns.get(column), kind, named);
  }
}
