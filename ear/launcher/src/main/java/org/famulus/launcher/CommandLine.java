package org.famulus.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the command line; what it leaves open is taken from the environment, then the default. */
final class CommandLine {

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]*");
  private static final Pattern HOST_AND_PORT = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]*):(\\d+)");

  private static final Pattern REGION_ID = Pattern.compile("[a-z][a-z0-9-]{0,19}");

  private final Map<Option, Setting> settings = new EnumMap<>(Option.class);

  /** A value and the name under which it was given, so that a refusal names what was typed. */
  private record Setting(String name, String value) {}

  private CommandLine() {}

  /**
   * Reads arguments and environment.
   *
   * @throws RefusedLaunchException naming the option that is unknown or has a wrong value
   */
  static CommandLine read(List<String> arguments, Map<String, String> environment)
      throws RefusedLaunchException {
    CommandLine line = new CommandLine();
    for (Option option : Option.values()) {
      String value = environment.get(option.variable());
      if (value != null && !value.isBlank()) {
        line.settings.put(option, new Setting(option.variable(), value.strip()));
      }
    }
    line.readArguments(arguments);
    return line;
  }

  private void readArguments(List<String> arguments) throws RefusedLaunchException {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int equals = argument.indexOf('=');
      String flag = equals < 0 ? argument : argument.substring(0, equals);
      Option option = Option.of(flag).orElseThrow(() -> unknown(flag));
      String value;
      if (!option.takesValue()) {
        value = equals < 0 ? "true" : argument.substring(equals + 1);
      } else if (equals >= 0) {
        value = argument.substring(equals + 1);
      } else if (i + 1 < arguments.size() && Option.of(arguments.get(i + 1)).isEmpty()) {
        value = arguments.get(++i);
      } else {
        throw new RefusedLaunchException(
            "The option " + flag + " needs a value: " + flag + " " + option.placeholder() + ".");
      }
      settings.put(option, new Setting(flag, value));
    }
  }

  boolean asksForHelp() {
    return settings.containsKey(Option.HELP);
  }

  /**
   * The options with every value checked.
   *
   * @throws RefusedLaunchException naming the first value that cannot be used
   */
  Options options() throws RefusedLaunchException {
    return new Options(
        port(),
        host(),
        data(),
        isOn(Option.EMPTY),
        postgres(),
        date(),
        smtp(),
        without(),
        isOn(Option.VERBOSE));
  }

  private int port() throws RefusedLaunchException {
    Setting setting = settings.getOrDefault(Option.PORT, new Setting("", "8080"));
    return portNumber(setting.value())
        .orElseThrow(() -> wrong(setting, "a port number between 1 and 65535"));
  }

  private String host() throws RefusedLaunchException {
    Setting setting = settings.getOrDefault(Option.HOST, new Setting("", Options.DEFAULT_HOST));
    if (!HOST.matcher(setting.value()).matches()) {
      throw wrong(setting, "a host name or an address");
    }
    return setting.value();
  }

  private Path data() throws RefusedLaunchException {
    Setting setting = settings.getOrDefault(Option.DATA, new Setting("", "data"));
    try {
      if (!setting.value().isBlank()) {
        return Path.of(setting.value()).toAbsolutePath().normalize();
      }
    } catch (InvalidPathException notAPath) {
      // falls through to the sentence below
    }
    throw wrong(setting, "the path of a folder");
  }

  private boolean isOn(Option option) throws RefusedLaunchException {
    Setting setting = settings.getOrDefault(option, new Setting("", "false"));
    return switch (setting.value()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(setting, "true or false");
    };
  }

  private Optional<PostgresDatabase> postgres() throws RefusedLaunchException {
    Setting url = settings.get(Option.DB_URL);
    Setting user = settings.get(Option.DB_USER);
    Setting password = settings.get(Option.DB_PASSWORD);
    if (url == null) {
      if (user != null || password != null) {
        throw new RefusedLaunchException(
            "The option " + (user != null ? user : password).name() + " needs --db-url too.");
      }
      return Optional.empty();
    }
    if (!url.value().matches("jdbc:postgresql:\\S+")) {
      throw wrong(url, "an address such as jdbc:postgresql://localhost/famulus");
    }
    if (user == null) {
      throw new RefusedLaunchException("The option " + url.name() + " needs --db-user too.");
    }
    if (!user.value().matches("\\S+")) {
      throw wrong(user, "a name without blanks");
    }
    String secret = password == null ? "" : password.value();
    if (secret.chars().anyMatch(Character::isISOControl)) {
      throw new RefusedLaunchException(
          "The value of " + password.name() + " contains a control character.");
    }
    return Optional.of(new PostgresDatabase(url.value(), user.value(), secret));
  }

  private Optional<LocalDate> date() throws RefusedLaunchException {
    Setting setting = settings.get(Option.DATE);
    if (setting == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(setting.value()));
    } catch (DateTimeException notADate) {
      throw wrong(setting, "a date such as 2026-10-12");
    }
  }

  private Optional<MailServer> smtp() throws RefusedLaunchException {
    Setting setting = settings.get(Option.SMTP);
    if (setting == null) {
      return Optional.empty();
    }
    Matcher matcher = HOST_AND_PORT.matcher(setting.value());
    Optional<Integer> port = matcher.matches() ? portNumber(matcher.group(2)) : Optional.empty();
    if (port.isEmpty()) {
      throw wrong(setting, "a mail server such as localhost:25");
    }
    return Optional.of(new MailServer(matcher.group(1), port.get()));
  }

  private Set<String> without() throws RefusedLaunchException {
    Setting setting = settings.get(Option.WITHOUT_REGION);
    if (setting == null) {
      return Set.of();
    }
    List<String> ids = List.of(setting.value().split(",", -1));
    if (!ids.stream().allMatch(id -> REGION_ID.matcher(id).matches())) {
      throw wrong(setting, "the id of a region, or several with a comma between them");
    }
    return new HashSet<>(ids);
  }

  private static Optional<Integer> portNumber(String text) {
    return Optional.of(text)
        .filter(digits -> digits.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .filter(number -> number >= 1 && number <= 65_535);
  }

  private static RefusedLaunchException unknown(String flag) {
    return new RefusedLaunchException(
        "There is no option " + flag + "; ./run --help lists the options.");
  }

  private static RefusedLaunchException wrong(Setting setting, String expected) {
    return new RefusedLaunchException(
        "The value of "
            + setting.name()
            + " is '"
            + setting.value()
            + "' but must be "
            + expected
            + ".");
  }
}
