package org.famulus.launcher;

import java.util.ArrayList;
import java.util.List;

/** What {@code ./run --help} prints. */
final class HelpPage {

  private HelpPage() {}

  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Usage: ./run [OPTION]...");
    lines.add("Builds Famulus where needed and starts it; a second start keeps the data.");
    lines.add("");
    for (Option option : Option.values()) {
      lines.add(
          String.format("  %-24s %s", option.flag() + " " + option.placeholder(), option.meaning()));
      if (!option.variable().isEmpty()) {
        String value = option.takesValue() ? "" : "=true";
        lines.add(String.format("  %-24s   or the variable %s%s", "", option.variable(), value));
      }
    }
    return lines;
  }
}
