package org.famulus.allocation.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * One CSV file to be written.
 *
 * @param layout its name and columns
 * @param rows its rows in the order of the format
 */
record Sheet(Layout layout, Rows rows) {

  /** Rows that are written one after another, never held all at once where there are many. */
  interface Rows {

    /** Writes each row and a line feed. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Rows as they are. */
  static Rows inOrder(List<byte[]> lines) {
    return out -> {
      for (byte[] line : lines) {
        out.write(line);
        out.write('\n');
      }
    };
  }

  byte[] header() {
    RowWriter row = new RowWriter();
    layout.columns().forEach(row::cell);
    return row.take();
  }
}
