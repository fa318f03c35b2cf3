package org.famulus.core.installation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.famulus.core.shared.Reason;

/** A copy of records in a file of its own, and the written reason without which nobody gets one. */
final class HandedOutCopy {

  private static final int LONGEST_REASON = 500;

  private HandedOutCopy() {}

  /** What is wrong with a reason. */
  static Optional<Reason> faultOf(String reason) {
    if (reason == null || reason.isBlank()) {
      return Optional.of(Reason.ofField("reason", "field.required"));
    }
    return reason.strip().length() > LONGEST_REASON
        ? Optional.of(Reason.ofField("reason", "field.too-long", LONGEST_REASON))
        : Optional.empty();
  }

  /** Writes a file, of which nothing is left if that fails; the receiver deletes it. */
  static Path write(String prefix, String suffix, Consumer<OutputStream> writing) {
    try {
      Path file = Files.createTempFile(prefix, suffix);
      try (OutputStream out = Files.newOutputStream(file)) {
        writing.accept(out);
        return file;
      } catch (IOException | RuntimeException failure) {
        Files.deleteIfExists(file);
        throw failure;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
