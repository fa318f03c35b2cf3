package org.famulus.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.launcher.region.ApplicationArchive;

/** Starts Famulus as its options say: takes the data folder, checks the database, runs the server. */
public final class Launcher {

  private static final List<String> NAMES_OF_THIS_MACHINE =
      List.of("127.0.0.1", "0.0.0.0", "::", "::1", "[::]", "[::1]", "localhost");

  private final Installation installation;
  private final Options options;
  private final Map<String, String> environment;
  private final PrintStream console;

  /**
   * A launcher, which has not started anything yet.
   *
   * @param installation the parts of Famulus
   * @param options how to start it
   * @param environment handed on to the server, without the launcher's own variables
   * @param console where the server's log goes if the options say so
   */
  public Launcher(
      Installation installation,
      Options options,
      Map<String, String> environment,
      PrintStream console) {
    this.installation = installation;
    this.options = options;
    this.environment = Map.copyOf(environment);
    this.console = console;
  }

  /**
   * Starts Famulus and waits until it answers.
   *
   * @throws RefusedLaunchException with the reason if it cannot; nothing is left running then
   */
  public RunningFamulus start() throws RefusedLaunchException {
    DataFolder folder = DataFolder.open(options.data());
    try {
      requireFreePort();
      Database database = options.postgres().<Database>map(p -> p).orElse(folder.h2());
      Optional<DemoSeason> season =
          DemoSeason.of(
              folder.demoMarker(), database, options.empty(), options.date(), Clock.systemUTC());
      if (season.isPresent()) {
        season.get().announce();
      }
      RunningFamulus famulus = launch(folder, database, season);
      if (season.isPresent()) {
        season.get().remember();
      }
      return famulus;
    } catch (RefusedLaunchException refusal) {
      folder.close();
      throw refusal;
    } catch (IOException failure) {
      folder.close();
      throw new RefusedLaunchException(
          "The server cannot be started: " + failure.getMessage() + ".", failure);
    }
  }

  private void requireFreePort() throws RefusedLaunchException {
    try (ServerSocket socket = new ServerSocket()) {
      InetSocketAddress address = new InetSocketAddress(options.host(), options.port());
      if (address.isUnresolved()) {
        throw new RefusedLaunchException(
            "The address " + options.host() + " is unknown; choose another with --host.");
      }
      socket.bind(address);
    } catch (IOException taken) {
      throw new RefusedLaunchException(
          "Port "
              + options.port()
              + " of "
              + options.host()
              + " is taken or closed to you; choose another with --port.",
          taken);
    }
  }

  private RunningFamulus launch(DataFolder folder, Database database, Optional<DemoSeason> season)
      throws IOException, RefusedLaunchException {
    ServerRuntime runtime = ServerRuntime.of(installation);
    Path instance = folder.serverFiles();
    runtime.configure(instance);
    Path before = commandFile(instance, "before", BootCommands.beforeBoot(options.host()));
    Path after = commandFile(instance, "after", BootCommands.afterBoot(database, options.smtp()));

    ClassArchive archive = runtime.classArchive();
    List<String> command = runtime.command(archive);
    command.addAll(
        List.of(
            // Famulus shares nothing between servers but its database. "--nocluster" beside it
            // would start the data grid all the same, for this server alone.
            "--nohazelcast",
            "--disablephonehome",
            "--rootdir",
            instance.toString(),
            "--port",
            Integer.toString(options.port()),
            "--prebootcommandfile",
            before.toString(),
            "--postbootcommandfile",
            after.toString(),
            "--contextroot",
            "/",
            "--deploy",
            application(instance).toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.path().toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(serverEnvironment(season));
    Process process = builder.start();
    process.getOutputStream().close();

    ServerLog log =
        ServerLog.carry(
            process, folder.log(), options.verbose() ? Optional.of(console) : Optional.empty());
    ServerStop stop = new ServerStop(process, log, folder, archive, season);
    try {
      new Readiness(process, log, healthPage(), folder.log()).await();
    } catch (RefusedLaunchException refusal) {
      if (stop.isAsked()) {
        throw new RefusedLaunchException("Famulus was stopped while it was starting.", refusal);
      }
      stop.now();
      throw refusal;
    }
    stop.serverIsReady();
    return new RunningFamulus(process, log, address(), season, stop);
  }

  /** The application as it is, or a copy without the regions that are to be left out. */
  private Path application(Path instance) throws RefusedLaunchException {
    if (options.without().isEmpty()) {
      return installation.war();
    }
    Path copy = instance.resolve("famulus.war");
    ApplicationArchive.open(installation.war()).copyWithout(options.without(), copy);
    return copy;
  }

  private static Path commandFile(Path instance, String name, List<String> commands)
      throws IOException {
    return Files.write(instance.resolve(name + "-boot.txt"), commands);
  }

  private Map<String, String> serverEnvironment(Optional<DemoSeason> season) {
    Map<String, String> result = new HashMap<>(environment);
    for (Option option : Option.values()) {
      // The server needs no password in its environment.
      result.remove(option.variable());
    }
    String address = address().toString();
    result.putIfAbsent("FAMULUS_BASE_URL", address.substring(0, address.length() - 1));
    season.ifPresent(
        demo -> {
          result.put("FAMULUS_DEMO_DATE", demo.start().toString());
          if (!demo.isLoaded()) {
            result.put("FAMULUS_SEED_DIR", installation.season().toString());
          }
        });
    return result;
  }

  private URI address() {
    String host = NAMES_OF_THIS_MACHINE.contains(options.host()) ? "localhost" : options.host();
    return URI.create("http://" + host + ":" + options.port() + "/");
  }

  private URI healthPage() {
    String host = options.host().equals("0.0.0.0") ? Options.DEFAULT_HOST : options.host();
    return URI.create("http://" + host + ":" + options.port() + "/health/ready");
  }
}
