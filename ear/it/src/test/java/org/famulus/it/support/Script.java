package org.famulus.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command, run as people run it.
 *
 * @param exit its exit code
 * @param said what it said, errors included
 */
public record Script(int exit, String said) {

  /** Runs a script of the project's first folder and waits for its end. */
  public static Script run(String name, Object... arguments) {
    return in(TestBuild.sources(), Map.of(), "./" + name, arguments);
  }

  /** Runs a command in a folder, with further variables of the shell, and waits for its end. */
  public static Script in(
      Path folder, Map<String, String> variables, String program, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(program);
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    // With it, Java says more than people read.
    builder.environment().remove("JDK_JAVA_OPTIONS");
    builder.environment().putAll(variables);
    try {
      Process process = builder.start();
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
