package org.famulus.allocation.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.famulus.allocation.Policy;
import org.famulus.allocation.file.BlocksInput;

/**
 * What was asked for on the command line.
 *
 * @param command what to do
 * @param file with which file
 * @param student about whom; empty unless one is to be explained
 * @param policy by which policy instead of the file's
 * @param seed with which seed instead of the file's
 * @param moves with how many moves instead of the file's
 * @param out where to write the solved run
 */
record Arguments(
    Command command,
    Path file,
    String student,
    Optional<Policy> policy,
    Optional<String> seed,
    OptionalLong moves,
    Optional<Path> out) {

  /** What can be asked for. */
  enum Command {
    VERIFY(List.of()),
    SOLVE(List.of("--policy", "--seed", "--moves", "--out")),
    EXPLAIN(List.of("--policy", "--seed", "--moves")),
    DIGEST(List.of("--policy", "--moves"));

    private final List<String> options;

    Command(List<String> options) {
      this.options = options;
    }

    String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Understands a command line.
   *
   * @throws Unanswerable if it cannot be meant
   */
  static Arguments of(String... line) throws Unanswerable {
    Command command =
        Arrays.stream(Command.values())
            .filter(each -> each.written().equals(line[0]))
            .findFirst()
            .orElseThrow(
                () ->
                    new Unanswerable(
                        "There is no command " + line[0]
                            + "; there are verify, solve, explain and digest (see --help)."));
    List<String> plain = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (int i = 1; i < line.length; i++) {
      if (!line[i].startsWith("--")) {
        plain.add(line[i]);
      } else if (!command.options.contains(line[i])) {
        throw new Unanswerable(
            command.written() + " has no option " + line[i] + " (see --help).");
      } else if (i + 1 == line.length) {
        throw new Unanswerable(line[i] + " needs a value behind it (see --help).");
      } else {
        options.put(line[i], line[++i]);
      }
    }
    int needed = command == Command.EXPLAIN ? 2 : 1;
    if (plain.size() != needed) {
      throw new Unanswerable(
          command.written() + " needs "
              + (needed == 2 ? "a file and a student" : "one file") + " (see --help).");
    }
    return new Arguments(
        command,
        path(plain.get(0)),
        needed == 2 ? plain.get(1) : "",
        policy(Optional.ofNullable(options.get("--policy"))),
        Optional.ofNullable(options.get("--seed")),
        moves(Optional.ofNullable(options.get("--moves"))),
        options.containsKey("--out") ? Optional.of(path(options.get("--out"))) : Optional.empty());
  }

  private static OptionalLong moves(Optional<String> text) throws Unanswerable {
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(number("--moves", text.get(), BlocksInput.MOST_MOVES));
  }

  /** The whole number a value says. */
  static long number(String what, String text, long most) throws Unanswerable {
    if (!text.matches("\\d{1,18}") || Long.parseLong(text) > most) {
      throw new Unanswerable(
          what + " is \"" + text + "\", and must be a whole number from 0 to " + most + ".");
    }
    return Long.parseLong(text);
  }

  private static Path path(String text) throws Unanswerable {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Unanswerable("\"" + text + "\" cannot be the name of a file.");
    }
  }

  private static Optional<Policy> policy(Optional<String> name) throws Unanswerable {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String wanted = name.get().toUpperCase(Locale.ROOT).replace('-', '_');
    Optional<Policy> found =
        Arrays.stream(Policy.values()).filter(policy -> policy.name().equals(wanted)).findFirst();
    if (found.isEmpty()) {
      throw new Unanswerable(
          "There is no policy " + name.get() + "; there are " + Policies.all() + ".");
    }
    return found;
  }
}
