package org.famulus.launcher;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the server's log: either the first of a message, with time and level, or one that
 * continues it.
 *
 * @param level the level of a first line; nothing for a line that continues
 * @param text the line without time and level
 */
record LogLine(Optional<String> level, String text) {

  /** How the server writes its messages; a {@link java.util.Formatter} pattern. */
  static final String FORMAT = "%1$tF %1$tT.%1$tL %4$s %5$s%6$s%n";

  private static final Pattern FIRST =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} ([A-Z]+) (.*)");

  static LogLine of(String line) {
    Matcher matcher = FIRST.matcher(line);
    return matcher.matches()
        ? new LogLine(Optional.of(matcher.group(1)), matcher.group(2))
        : new LogLine(Optional.empty(), line);
  }

  /** What follows the given mark in this line, if the mark is there. */
  Optional<String> after(String mark) {
    int position = text.indexOf(mark);
    return position < 0
        ? Optional.empty()
        : Optional.of(text.substring(position + mark.length()).strip());
  }
}
