package org.famulus.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Waits for 200 on the health page. The server calls itself ready even after a failed deployment,
 * so only our own page counts.
 */
final class Readiness {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration GRACE_AFTER_BOOT = Duration.ofSeconds(10);
  private static final long PAUSE_IN_MILLIS = 50;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Process process;
  private final ServerLog log;
  private final URI page;
  private final Path logFile;

  Readiness(Process process, ServerLog log, URI page, Path logFile) {
    this.process = process;
    this.log = log;
    this.page = page;
    this.logFile = logFile;
  }

  /**
   * Returns once Famulus is ready.
   *
   * @throws RefusedLaunchException with the reason when it will not be
   */
  void await() throws RefusedLaunchException {
    Instant end = Instant.now().plus(PATIENCE);
    boolean graceGranted = false;
    while (Instant.now().isBefore(end)) {
      Optional<HttpResponse<String>> answer = ask();
      if (answer.filter(response -> response.statusCode() == 200).isPresent()) {
        return;
      }
      if (log.refusal().isPresent()) {
        throw refused(log.refusal().get());
      }
      if (ended()) {
        throw refused(
            "The server stopped while it was starting: "
                + log.firstError().orElse("it gave no reason")
                + ". Its log is "
                + logFile
                + ".");
      }
      if (log.isBooted() && !graceGranted) {
        graceGranted = true;
        end = Instant.now().plus(GRACE_AFTER_BOOT);
      }
    }
    throw refused(reasonAfterBoot());
  }

  private Optional<HttpResponse<String>> ask() {
    try {
      HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
      return Optional.of(client.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException notYet) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Whether the process ended; asks only after a short pause. */
  private boolean ended() throws RefusedLaunchException {
    try {
      return process.waitFor(PAUSE_IN_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw refused("The start was interrupted.");
    }
  }

  private String reasonAfterBoot() {
    Optional<String> sentence =
        ask().filter(response -> response.statusCode() == 503).map(HttpResponse::body);
    return sentence
        .map(body -> body.lines().findFirst().orElse(""))
        .filter(line -> !line.isBlank())
        .orElseGet(
            () ->
                "The application could not be deployed: "
                    + log.firstError().orElse("the server gave no reason")
                    + ". The log is "
                    + logFile
                    + ".");
  }

  private static RefusedLaunchException refused(String sentence) {
    return new RefusedLaunchException(sentence);
  }
}
