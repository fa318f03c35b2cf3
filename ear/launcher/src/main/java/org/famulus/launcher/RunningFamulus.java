package org.famulus.launcher;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Famulus that answers; stop it with {@link #close}. */
public final class RunningFamulus implements AutoCloseable {

  private final Process process;
  private final ServerLog log;
  private final URI address;
  private final Optional<DemoSeason> season;
  private final ServerStop stop;

  RunningFamulus(
      Process process,
      ServerLog log,
      URI address,
      Optional<DemoSeason> season,
      ServerStop stop) {
    this.process = process;
    this.log = log;
    this.address = address;
    this.season = season;
    this.stop = stop;
  }

  /** The address of its first page, with a slash at the end. */
  public URI address() {
    return address;
  }

  /** Whether it shows the demo season. */
  public boolean isDemo() {
    return season.isPresent();
  }

  /** The one-time token for the first administrator, while there is none. */
  public Optional<String> setUpToken() {
    return log.setUpToken();
  }

  /** The server's process id, for measurements. */
  public long processId() {
    return process.pid();
  }

  /**
   * Waits until the server ends, and keeps the demo clock written down meanwhile.
   *
   * @throws RefusedLaunchException if the server ended without being asked to
   */
  void awaitEnd() throws InterruptedException, RefusedLaunchException {
    while (!process.waitFor(1, TimeUnit.MINUTES)) {
      if (season.isPresent()) {
        season.get().remember();
      }
    }
    if (!stop.isAsked()) {
      throw new RefusedLaunchException(
          "The server stopped unexpectedly (exit code " + process.exitValue() + ").");
    }
  }

  /** Stops the server as a power failure would, for tests of what survives it. */
  public void kill() {
    stop.byForce();
  }

  /** Stops the server in good order and lets go of the data folder. */
  @Override
  public void close() {
    stop.now();
  }
}
