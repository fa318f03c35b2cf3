package org.famulus.launcher;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stops the server and leaves the data folder tidy; also when the launcher itself is stopped, by
 * Ctrl-C or a signal.
 */
final class ServerStop {

  private static final long PATIENCE_IN_SECONDS = 60;

  /** Exit codes of a JVM that ran its shutdown: by itself, by SIGINT, by SIGTERM. */
  private static final Set<Integer> GOOD_ORDER = Set.of(0, 130, 143);

  private final Process process;
  private final ServerLog log;
  private final DataFolder folder;
  private final ClassArchive archive;
  private final Optional<DemoSeason> season;
  private final AtomicBoolean done = new AtomicBoolean();
  private volatile boolean ready;
  private final Thread atExit = new Thread(this::stop, "server-stop");

  ServerStop(
      Process process,
      ServerLog log,
      DataFolder folder,
      ClassArchive archive,
      Optional<DemoSeason> season) {
    this.process = process;
    this.log = log;
    this.folder = folder;
    this.archive = archive;
    this.season = season;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Whether somebody asked for the stop, so that the server's end is no surprise. */
  boolean isAsked() {
    return done.get();
  }

  /** The server answers: from now on it has loaded what a start needs. */
  void serverIsReady() {
    ready = true;
  }

  /** Stops in good order and waits for the end. */
  void now() {
    stop();
    forgetAtExit();
  }

  /** Stops as a power failure would. */
  void byForce() {
    process.destroyForcibly().onExit().join();
    now();
  }

  private void forgetAtExit() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException stoppingAlready) {
      // Then the hook runs or has run, and finds its work done.
    }
  }

  private void stop() {
    if (!done.compareAndSet(false, true)) {
      return;
    }
    endProcess();
    if (ready && GOOD_ORDER.contains(process.exitValue())) {
      archive.finish();
    } else {
      archive.discard();
    }
    try {
      if (season.isPresent() && season.get().isLoaded()) {
        season.get().remember();
      }
      FileTree.delete(folder.serverFiles());
    } catch (IOException | RefusedLaunchException untidy) {
      // The next start clears the server's files, and goes on from the last remembered time.
    }
    folder.close();
  }

  private void endProcess() {
    // Unlike Process.destroy, this leaves the output open, so that the log keeps the last lines.
    process.toHandle().destroy();
    try {
      if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().onExit().join();
      }
      log.awaitEnd();
    } catch (InterruptedException hurried) {
      process.destroyForcibly().onExit().join();
      Thread.currentThread().interrupt();
    }
  }
}
