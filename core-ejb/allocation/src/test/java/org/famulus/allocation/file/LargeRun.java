package org.famulus.allocation.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.famulus.allocation.Instances;
import org.famulus.allocation.Policy;

/**
 * Writes an invented run of any size, to see that {@code famulus-allocate} ends with it: {@code java
 * -cp target/classes:target/test-classes org.famulus.allocation.file.LargeRun 200000 run.zip}.
 */
public final class LargeRun {

  private LargeRun() {}

  /** Writes it: how many students with twenty choices each, and where to. */
  public static void main(String[] line) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(line[1]))) {
      AllocationFile.write(
          out,
          Instances.small(Integer.parseInt(line[0]), 1),
          Policy.LEAST_SUM_OF_RANKS,
          Optional.empty(),
          "");
    }
  }
}
