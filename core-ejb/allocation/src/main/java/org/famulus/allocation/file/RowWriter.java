package org.famulus.allocation.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes rows in the one way a published file has for each: cells in quotation marks only where a
 * comma or a quotation mark stands in them, line breaks as {@code \n} and {@code \r}, backslashes
 * doubled. So one row is one line, and tools that sort lines sort rows.
 */
final class RowWriter {

  private byte[] bytes = new byte[256];
  private int length;
  private boolean begun;

  /** Adds a cell. */
  RowWriter cell(String text) {
    if (begun) {
      put(',');
    }
    begun = true;
    if (isPlain(text)) {
      for (int i = 0; i < text.length(); i++) {
        put(text.charAt(i));
      }
      return this;
    }
    if (text.length() > Limits.CELL) {
      throw new IllegalArgumentException(
          "longer than " + Limits.CELL + " characters: " + text.substring(0, 40) + "…");
    }
    boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
    String escaped =
        text.replace("\\", "\\\\")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\"", "\"\"");
    byte[] encoded = escaped.getBytes(StandardCharsets.UTF_8);
    if (!new String(encoded, StandardCharsets.UTF_8).equals(escaped)) {
      throw new IllegalArgumentException("half a character cannot be written: " + text);
    }
    if (quoted) {
      put('"');
    }
    for (byte each : encoded) {
      put(each);
    }
    if (quoted) {
      put('"');
    }
    return this;
  }

  /** Adds a number. */
  RowWriter cell(long number) {
    return cell(Long.toString(number));
  }

  private static boolean isPlain(String text) {
    if (text.length() > Limits.CELL) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\\' || c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private void put(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) value;
  }

  /** The row so far, without an end; the next one begins. */
  byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    begun = false;
    return taken;
  }
}
