package org.famulus.allocation.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Reads CSV as RFC 4180 has it, and the escapes a published file has within cells: {@code \\}, {@code
 * \n} and {@code \r}. Unlike a library's, it holds to {@link Limits} while it reads, names the row and
 * the column of what is wrong and goes on after it.
 */
final class CsvParser {

  private static final int END = -1;

  private final String name;
  private final Reader reader;
  private final Words words;
  private final Faults faults;
  private final char[] buffer = new char[1 << 15];
  private int at;
  private int filled;
  private final char[] cell = new char[Limits.CELL];
  private int length;
  private boolean escaped;
  private int row = 1;
  private final int[] cells = new int[Limits.COLUMNS];
  private int column;

  CsvParser(String name, Reader reader, Words words, Faults faults) {
    this.name = name;
    this.reader = reader;
    this.words = words;
    this.faults = faults;
  }

  /** Reads to the end. */
  Table read(int mostRows) throws IOException {
    try {
      if (peek() == '\uFEFF') {
        at++;
      }
      Table table = new Table(name, header(), words, faults);
      while (peek() != END) {
        row++;
        if (row - 1 > mostRows) {
          throw faults.stop(name, row, "", FaultKind.ROWS_MANY);
        }
        readRow();
        if (column == table.columns().size() && !isBlank()) {
          table.add(cells);
        } else if (!isBlank() || peek() != END) {
          if (isBlank()) {
            faults.add(name, row, "", FaultKind.ROW_EMPTY);
          } else {
            faults.add(name, row, "", FaultKind.ROW_WIDTH, column, table.columns().size());
          }
          // Rows keep their numbers: what follows is still read, and refused in the end.
          table.add(new int[Limits.COLUMNS]);
        }
      }
      return table;
    } catch (CharacterCodingException e) {
      throw faults.stop(name, row, "", FaultKind.NOT_UTF8);
    }
  }

  private List<String> header() throws IOException {
    if (peek() == END) {
      faults.add(name, 1, "", FaultKind.FILE_EMPTY);
      return List.of();
    }
    readRow();
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < column; i++) {
      columns.add(words.get(cells[i]));
    }
    if (new HashSet<>(columns).size() < columns.size()) {
      faults.add(name, 1, "", FaultKind.COLUMN_TWICE);
    }
    return columns;
  }

  private boolean isBlank() {
    return column == 1 && words.get(cells[0]).isEmpty();
  }

  private void readRow() throws IOException {
    column = 0;
    boolean more = true;
    while (more) {
      length = 0;
      escaped = false;
      if (peek() == '"') {
        at++;
        quoted();
      } else {
        plain();
      }
      endCell();
      more = peek() == ',';
      if (more) {
        at++;
      }
    }
    if (peek() == '\r') {
      at++;
    }
    if (peek() == '\n') {
      at++;
    }
  }

  private void plain() throws IOException {
    for (int c = peek(); c != END && c != ',' && c != '\n'; c = peek()) {
      at++;
      if (c == '\r' && (peek() == '\n' || peek() == END)) {
        return;
      }
      if (c == '\r') {
        fault(FaultKind.RETURN_ALONE);
        rest();
        return;
      }
      if (c == '"') {
        fault(FaultKind.MARK_WITHIN);
        rest();
        return;
      }
      append(c);
    }
  }

  private void quoted() throws IOException {
    while (true) {
      int c = peek();
      if (c == END) {
        throw faults.stop(name, row, "", FaultKind.MARK_OPEN);
      }
      at++;
      if (c != '"') {
        append(c);
      } else if (peek() == '"') {
        at++;
        append('"');
      } else {
        break;
      }
    }
    int next = peek();
    if (next != END && next != ',' && next != '\n' && next != '\r') {
      fault(FaultKind.MARK_FOLLOWED);
      rest();
    }
  }

  /** Skips what is left of a line that cannot be understood. */
  private void rest() throws IOException {
    while (peek() != END && peek() != '\n') {
      at++;
    }
  }

  private void append(int c) throws UnusableFile {
    if (length == cell.length) {
      throw faults.stop(name, row, "", FaultKind.CELL_LONG, Limits.CELL);
    }
    escaped |= c == '\\';
    cell[length++] = (char) c;
  }

  private void endCell() throws UnusableFile {
    if (escaped) {
      unescape();
    }
    if (column == Limits.COLUMNS) {
      throw faults.stop(name, row, "", FaultKind.COLUMNS_MANY, Limits.COLUMNS);
    }
    cells[column++] = words.numberOf(cell, length);
  }

  private void unescape() {
    int to = 0;
    for (int from = 0; from < length; from++) {
      char c = cell[from];
      if (c == '\\') {
        char next = ++from < length ? cell[from] : ' ';
        c = next == 'n' ? '\n' : next == 'r' ? '\r' : '\\';
        if (next != 'n' && next != 'r' && next != '\\') {
          fault(FaultKind.BACKSLASH_ALONE);
          return;
        }
      }
      cell[to++] = c;
    }
    length = to;
  }

  private void fault(FaultKind kind) {
    faults.add(name, row, "", kind, column + 1);
  }

  private int peek() throws IOException {
    if (at == filled) {
      filled = reader.read(buffer, 0, buffer.length);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return END;
      }
    }
    return buffer[at];
  }
}
