package org.famulus.allocation.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What is printed: lines, lists that do not run on for ever, and how long things took. */
final class Page {

  /** More than these nobody reads on a screen; they are counted. */
  static final int LISTED = 20;

  private final PrintStream out;
  private long started;

  Page(PrintStream out) {
    this.out = out;
  }

  /** A line. */
  void line(String format, Object... parts) {
    out.print(String.format(Locale.ROOT, format, parts) + "\n");
  }

  /** The first of a list below each other, indented, and how many follow. */
  void list(List<?> all) {
    all.stream().limit(LISTED).forEach(each -> line("    %s", each));
    if (all.size() > LISTED) {
      line("    … and %d more", all.size() - LISTED);
    }
  }

  /** Begins to take the time. */
  void start() {
    started = System.nanoTime();
  }

  /** Seconds since it began. */
  String seconds() {
    return String.format(Locale.ROOT, "%.3f s", (System.nanoTime() - started) / 1e9);
  }
}
