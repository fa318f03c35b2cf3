package org.famulus.allocation.file;

import java.util.List;

/**
 * Something in a published file that cannot be read or cannot be meant.
 *
 * @param file the CSV file; empty if it is about the whole
 * @param row the row as a spreadsheet counts, the header is 1; 0 if it is about the whole file
 * @param column the column; empty if it is about the whole row
 * @param kind what is wrong
 * @param named what the sentence names, such as the text of the cell
 */
public record FileFault(String file, int row, String column, FaultKind kind, List<String> named) {

  public FileFault {
    named = List.copyOf(named);
  }

  /** What is wrong, and what to do about it, in English. */
  public String text() {
    return kind.sentence(named);
  }

  /** The fault as one line in English, for logs and the command line. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(file);
    if (row > 0) {
      line.append(", row ").append(row);
    }
    if (!column.isEmpty()) {
      line.append(", column ").append(column);
    }
    return line.append(line.isEmpty() ? "" : ": ").append(text()).toString();
  }
}
