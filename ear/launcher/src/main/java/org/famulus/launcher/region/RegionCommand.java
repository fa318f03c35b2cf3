package org.famulus.launcher.region;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.famulus.launcher.RefusedLaunchException;

/**
 * The commands behind {@code ./add-region} and {@code ./remove-region}. Whatever goes wrong is one
 * sentence on the error output, and the archive is as it was.
 */
public final class RegionCommand {

  private static final String REPLACE = "--replace";
  private static final String ADD = "add";
  private static final String REMOVE = "remove";
  private static final List<String> USAGE =
      List.of(
          "Usage: ./add-region [--replace] REGION.jar famulus.war|famulus.ear",
          "       ./remove-region ID famulus.war|famulus.ear",
          "Changes the regions of a built archive in its place; restart or deploy it afterwards.");

  private static final int WRONG_USE = 2;
  private static final int FAILED = 1;

  private final PrintStream out;
  private final PrintStream err;

  RegionCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs {@code add} or {@code remove}; exits with 0, 2 for wrong use, 1 for a refusal. */
  public static void main(String[] arguments) {
    System.exit(new RegionCommand(System.out, System.err).run(List.of(arguments)));
  }

  int run(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    if (words.remove("--help")) {
      USAGE.forEach(out::println);
      return 0;
    }
    boolean replace = words.remove(REPLACE);
    boolean known =
        words.size() == 3
            && (words.get(0).equals(ADD) || words.get(0).equals(REMOVE) && !replace)
            && words.stream().noneMatch(word -> word.startsWith("-"));
    if (!known) {
      USAGE.forEach(err::println);
      return WRONG_USE;
    }
    try {
      ApplicationArchive archive = ApplicationArchive.open(Path.of(words.get(2)));
      if (words.get(0).equals(ADD)) {
        String id = archive.add(Path.of(words.get(1)), replace);
        out.println(words.get(2) + " has the region " + id + " from its next start on.");
      } else {
        archive.remove(Set.of(words.get(1)));
        out.println(
            words.get(2) + " is without the region " + words.get(1)
                + " from its next start on; its data stay in the database.");
      }
      return 0;
    } catch (RefusedLaunchException refusal) {
      err.println(refusal.getMessage());
      return FAILED;
    }
  }
}
