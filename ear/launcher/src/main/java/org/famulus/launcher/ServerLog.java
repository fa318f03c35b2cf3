package org.famulus.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * Carries the server's output to the log file, and to the console if wanted, and notes what the
 * launcher needs to know of it.
 */
final class ServerLog {

  private static final String REFUSAL = "FAMULUS-REFUSES-TO-START ";
  private static final String TOKEN = "FAMULUS-SETUP-TOKEN ";
  private static final String BOOTED = "(ms)";
  private static final String CAUSE = "Caused by: ";

  private volatile String refusal;
  private volatile String setUpToken;
  private volatile boolean booted;
  private volatile String firstError;
  private boolean insideFirstError;

  private final CountDownLatch end = new CountDownLatch(1);

  /** Carries the output of a process in the background until the process closes it. */
  static ServerLog carry(Process process, Path file, Optional<PrintStream> console)
      throws IOException {
    ServerLog log = new ServerLog();
    Writer target = Files.newBufferedWriter(file);
    Thread carrier =
        new Thread(() -> log.carry(process, target, console.orElse(null)), "server-log");
    carrier.setDaemon(true);
    carrier.start();
    return log;
  }

  private void carry(Process process, Writer target, PrintStream console) {
    try (target;
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        target.write(line);
        target.write('\n');
        target.flush();
        if (console != null) {
          console.println(line);
        }
        note(LogLine.of(line));
      }
    } catch (IOException failure) {
      // A full disk, most likely. Nobody drains the output any more, so the server would hang.
      firstError = "the log cannot be written: " + failure.getMessage();
      process.toHandle().destroy();
    } finally {
      end.countDown();
    }
  }

  /** Waits until the last line is written. */
  void awaitEnd() throws InterruptedException {
    end.await();
  }

  void note(LogLine line) {
    line.after(REFUSAL).ifPresent(sentence -> refusal = sentence);
    line.after(TOKEN).ifPresent(token -> setUpToken = token);
    if (line.text().startsWith("Payara Micro") && line.text().endsWith(BOOTED)) {
      booted = true;
    }
    if (line.level().isPresent()) {
      insideFirstError = firstError == null && line.level().get().equals("SEVERE");
      if (insideFirstError) {
        firstError = line.text();
      }
    } else if (insideFirstError) {
      // The last cause is the one that says what is wrong.
      line.after(CAUSE).ifPresent(cause -> firstError = cause);
    }
  }

  /** The sentence with which the application refused to start. */
  Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** The one-time token for the first administrator of an empty installation. */
  Optional<String> setUpToken() {
    return Optional.ofNullable(setUpToken);
  }

  /** Whether the server says that it has done all it was told, in whatever way. */
  boolean isBooted() {
    return booted;
  }

  /** The first error, or its innermost cause, in one line. */
  Optional<String> firstError() {
    return Optional.ofNullable(firstError);
  }
}
