package org.famulus.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.famulus.launcher.Launcher;
import org.famulus.launcher.MailServer;
import org.famulus.launcher.Options;
import org.famulus.launcher.RefusedLaunchException;
import org.famulus.launcher.RunningFamulus;

/**
 * A Famulus of its own for a test, started just as {@code ./run} starts it: on a random port, with
 * a new data folder, on the database product of the run. It can be restarted on the same data.
 */
public final class FamulusServer implements AutoCloseable {

  private final Options options;
  private final Map<String, String> settings;
  private RunningFamulus running;

  private FamulusServer(Options options, Map<String, String> settings) {
    this.options = options;
    this.settings = settings;
  }

  /** One with the demo season. */
  public static FamulusServer seeded() {
    return started(freshOptions());
  }

  /** One without any data; {@link #setUpToken} lets the first administrator in. */
  public static FamulusServer empty() {
    return started(freshOptions().withoutDemo());
  }

  /** One with options of the test's own; begin with {@link #freshOptions}. */
  public static FamulusServer started(Options options) {
    return started(options, Map.of());
  }

  /** The same with further settings, as environment variables. */
  public static FamulusServer started(Options options, Map<String, String> settings) {
    FamulusServer server = new FamulusServer(options, settings);
    server.start();
    return server;
  }

  /** A random port, a new data folder and a new database of the run's product. */
  public static Options freshOptions() {
    Options options = Options.of(FreePorts.one(), TestBuild.newFolder("data"));
    return Databases.product() == Databases.Product.POSTGRESQL
        ? options.on(Databases.freshPostgres())
        : options;
  }

  /** The mail server of a test, for {@link Options#mailingThrough}. */
  public static MailServer mailServer(int port) {
    return new MailServer("localhost", port);
  }

  /** The address of the first page, with a slash at the end. */
  public URI address() {
    return running.address();
  }

  /** The address of a page, given without a slash at its beginning. */
  public URI page(String path) {
    return running.address().resolve(path);
  }

  /** What it has written into its log. */
  public String log() {
    try {
      return Files.readString(options.data().resolve("logs/server.log"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The one-time token for the first administrator of an empty Famulus. */
  public Optional<String> setUpToken() {
    return running.setUpToken();
  }

  /** The running server itself. */
  public RunningFamulus running() {
    return running;
  }

  /** Stops and starts it again on the same data. */
  public void restart() {
    running.close();
    start();
  }

  /** Kills it as a power failure would, and starts it again on the same data. */
  public void crashAndRestart() {
    running.kill();
    start();
  }

  @Override
  public void close() {
    running.close();
  }

  private void start() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putAll(settings);
    try {
      running =
          new Launcher(TestBuild.installation(), options, environment, System.out).start();
    } catch (RefusedLaunchException refusal) {
      throw new IllegalStateException(refusal.getMessage(), refusal);
    }
  }
}
