package org.famulus.core.importing;

import org.famulus.region.spi.Text;

/**
 * One thing that is wrong in a file.
 *
 * @param row number of the row in the spreadsheet program
 * @param column heading of the column in the file; empty if the whole row is meant
 * @param value what the cell shows
 * @param message what is wrong
 * @param remedy what to do
 */
public record ImportProblem(int row, String column, String value, Text message, Text remedy) {

  /** Problem, place and remedy in one sentence. */
  public Text inOneSentence() {
    return column.isEmpty()
        ? Text.of("importing.problem-in-row", String.valueOf(row), message, remedy)
        : Text.of("importing.problem-in-cell", String.valueOf(row), column, message, remedy);
  }
}
