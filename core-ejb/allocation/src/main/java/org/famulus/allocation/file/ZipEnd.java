package org.famulus.allocation.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Notices the mark at the end of a zip. Without it a file was cut off, and reading entry by entry would
 * take what is left for the whole.
 */
final class ZipEnd extends FilterInputStream {

  private static final int MARK = 'P' << 24 | 'K' << 16 | 5 << 8 | 6;

  private int lastFour;
  private boolean seen;

  ZipEnd(InputStream in) {
    super(in);
  }

  boolean isSeen() {
    return seen;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      note(one);
    }
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    for (int i = from; i < from + read; i++) {
      note(into[i]);
    }
    return read;
  }

  private void note(int one) {
    lastFour = lastFour << 8 | one & 0xff;
    seen |= lastFour == MARK;
  }
}
