package org.famulus.web.form;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What somebody has uploaded. */
public final class UploadedBytes {

  private UploadedBytes() {}

  /**
   * Reads at most one byte more than is accepted; the core then says that it is too much.
   *
   * @param most how many bytes are accepted
   */
  public static byte[] of(Part part, long most) {
    try (InputStream in = part.getInputStream()) {
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE, most + 1));
    } catch (IOException broken) {
      throw new UncheckedIOException("The upload was interrupted.", broken);
    }
  }
}
