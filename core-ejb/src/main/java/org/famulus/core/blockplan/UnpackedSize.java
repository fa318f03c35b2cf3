package org.famulus.core.blockplan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** How large a zip is once it is unpacked: a small one may hold more than a server has memory for. */
final class UnpackedSize {

  private static final int BUFFER = 1 << 16;

  private UnpackedSize() {}

  /** Whether more bytes come out; no more than that are unpacked to find out. */
  static boolean isAbove(long most, byte[] content) {
    long bytes = 0;
    byte[] buffer = new byte[BUFFER];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      while (zip.getNextEntry() != null) {
        int read = zip.read(buffer);
        while (read >= 0 && bytes <= most) {
          bytes += read;
          read = zip.read(buffer);
        }
        if (bytes > most) {
          return true;
        }
      }
      return false;
    } catch (IOException | IllegalArgumentException broken) {
      // Whoever reads it says what is wrong with it.
      return false;
    }
  }
}
