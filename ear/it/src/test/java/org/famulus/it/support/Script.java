package org.famulus.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A command of the project's own, run as people run it.
 *
 * @param exit its exit code
 * @param said what it said, errors included
 */
public record Script(int exit, String said) {

  /** Runs a script of the project's first folder and waits for its end. */
  public static Script run(String name, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(TestBuild.sources().resolve(name).toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Script(process.waitFor(), said);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
