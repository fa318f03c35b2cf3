package org.famulus.allocation.file;

import java.util.Arrays;

/** The ids of one table: where each is, and what is wrong with those that name none. */
final class Ids {

  private final Table table;
  private final int column;
  private final int[] rowOf;

  /** Gathers ids; one that is empty or there twice is a fault. */
  Ids(Table table, String column, Words words) {
    this.table = table;
    this.column = table.column(column);
    this.rowOf = new int[words.size()];
    Arrays.fill(rowOf, -1);
    for (int row = 0; row < table.rows(); row++) {
      int word = table.word(row, this.column);
      if (words.get(word).isEmpty()) {
        table.fault(row, this.column, FaultKind.ID_EMPTY, column);
      } else if (rowOf[word] >= 0) {
        table.fault(row, this.column, FaultKind.ID_TWICE, words.get(word), rowOf[word] + 2);
      } else {
        rowOf[word] = row;
      }
    }
  }

  /** The row an id is in, -1 for none. */
  int row(int word) {
    return word < 0 ? -1 : rowOf[word];
  }

  /** The row a cell of another table names; a fault if there is none. */
  int row(Table other, int row, int column) {
    int found = row(other.word(row, column));
    if (found < 0) {
      other.fault(row, column, FaultKind.ID_UNKNOWN, other.text(row, column), table.name());
    }
    return found;
  }

  /** Of each row of another table the row a column names, -1 and a fault where there is none. */
  int[] rows(Table other, String column) {
    int at = other.column(column);
    int[] rows = new int[other.rows()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row(other, row, at);
    }
    return rows;
  }
}
