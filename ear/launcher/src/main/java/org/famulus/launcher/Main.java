package org.famulus.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The command behind {@code ./run}: starts Famulus, says where it is and who can log in, and stays
 * until it is stopped. Whatever goes wrong is one sentence on the error output.
 */
public final class Main {

  /** System property with the folder of the sources; the current folder without it. */
  private static final String HOME = "famulus.home";

  private static final int WRONG_USE = 2;
  private static final int FAILED = 1;

  private final PrintStream out;
  private final PrintStream err;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Starts Famulus; the exit code is 0, 2 for a wrong option, 1 for any other failure. */
  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty(HOME, ""));
    System.exit(new Main(System.out, System.err).run(home, List.of(arguments), System.getenv()));
  }

  int run(Path home, List<String> arguments, Map<String, String> environment) {
    Options options;
    try {
      CommandLine line = CommandLine.read(arguments, environment);
      if (line.asksForHelp()) {
        HelpPage.lines().forEach(out::println);
        return 0;
      }
      options = line.options();
    } catch (RefusedLaunchException wrongUse) {
      err.println(wrongUse.getMessage());
      return WRONG_USE;
    }
    try {
      return serve(Installation.below(home), options, environment);
    } catch (RefusedLaunchException refusal) {
      err.println(refusal.getMessage());
      return FAILED;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return FAILED;
    }
  }

  private int serve(Installation installation, Options options, Map<String, String> environment)
      throws RefusedLaunchException, InterruptedException {
    out.println("Starting Famulus with the data folder " + options.data());
    Launcher launcher = new Launcher(installation, options, environment, out);
    try (RunningFamulus famulus = launcher.start()) {
      out.println("Famulus is ready: " + famulus.address());
      if (famulus.isDemo()) {
        List<String> accounts = DemoAccounts.of(installation.season()).table();
        if (!accounts.isEmpty()) {
          out.println("Demo accounts, all of them invented people:");
          accounts.forEach(out::println);
        }
      }
      famulus
          .setUpToken()
          .ifPresent(
              token ->
                  out.println(
                      "Make the first administrator, once: "
                          + famulus.address()
                          + "setup.xhtml?token="
                          + token));
      out.println("Ctrl-C stops Famulus.");
      out.flush();
      famulus.awaitEnd();
      return 0;
    }
  }
}
