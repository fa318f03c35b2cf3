package org.famulus.it.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The page with everything that was measured, each beside its bar. */
final class BenchmarkPage {

  private static final double START_BAR = 2;
  private static final double IMPORT_BAR = 10;
  private static final double LIST_BAR = 2;
  private static final double SEARCH_BAR = 1_000;
  private static final double DEEPEST_BAR = 50;

  private final StringBuilder text = new StringBuilder();
  private final List<String[]> readings;

  private BenchmarkPage(List<String[]> readings) {
    this.readings = readings;
    text.append(
        """
        # Benchmarks

        Written by `./check --benchmark`; nothing here is typed by hand. Timing is measured here and \
        never asserted in tests; that a list sends no more statements with many applications than \
        with few is a test (`ListsIT`), on both databases.

        """);
    text.append(
        String.format(
            Locale.ROOT,
            "Measured on %s with %d cores and %.0f GB of memory, Java %s. Load per core at the end:"
                + " %.1f; above one, other work took its share of both sides of each ratio.%n%n",
            LocalDate.now(),
            Runtime.getRuntime().availableProcessors(),
            memoryInGigabytes(),
            Runtime.version().feature(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()
                / Runtime.getRuntime().availableProcessors()));
  }

  /** A page that begins with nothing but what was read inside the server, a line per reading. */
  static BenchmarkPage of(Path readings) throws IOException {
    return new BenchmarkPage(
        Files.readAllLines(readings).stream().map(line -> line.split("\t")).toList());
  }

  /**
   * The seconds from the command to the first answer, medians of three.
   *
   * @param published the server's jar as it is published, with an application of one file
   * @param alone the same without the data grid
   * @param bare the same application started by our launcher
   * @param first Famulus on an empty database
   * @param second Famulus on the database it then has
   */
  void start(double published, double alone, double bare, double first, double second) {
    text.append(
        """
        ## Start to ready

        A bare Payara Micro is `java -jar payara-micro.jar` with an application of one file and no \
        option but the port: the bar is measured by that. Famulus needs no data grid, so its launcher \
        starts the server without one, unpacked, and from the JVM's archive of classes, which its \
        first run leaves behind; how a bare server starts with each of these is shown beside. Famulus \
        starts on an empty H2 database, and again on the one it then has.

        | start | seconds | × bare | bar | |
        |---|---|---|---|---|
        """);
    line("| bare server | %.1f | | | |", published);
    line(
        "| bare server without its data grid | %.1f | %.1f | | |", alone, alone / published);
    line("| bare server by the launcher | %.1f | %.1f | | |", bare, bare / published);
    line(
        "| Famulus, empty database | %.1f | %.1f | ≤ 2 | %s |",
        first, first / published, verdict(first / published <= START_BAR));
    line(
        "| Famulus, second start | %.1f | %.1f | ≤ 2 | %s |",
        second, second / published, verdict(second / published <= START_BAR));
  }

  /** Memory in use after a full collection. */
  void heap(double megabytes) {
    line("%n## Memory%n");
    line("Heap in use after a full collection, with the demo season: %.0f MB.", megabytes);
  }

  /** Writes the page with all readings. */
  void write(Path page) throws IOException {
    imports();
    lists("H2");
    lists("PostgreSQL");
    Files.writeString(page, text);
  }

  private void imports() {
    line("%n## Import of 20,000 applicants%n");
    line("Beside a plain JDBC batch that inserts the same rows in one transaction.%n");
    line("| database | JDBC batch, s | import, s | ratio | bar | |");
    line("|---|---|---|---|---|---|");
    for (String[] reading : readings) {
      if (reading[1].equals("import")) {
        double plain = Double.parseDouble(reading[3]) / 1000;
        double imported = Double.parseDouble(reading[4]) / 1000;
        line(
            "| %s | %.1f | %.1f | %.1f | ≤ 10 | %s |",
            reading[0], plain, imported, imported / plain, verdict(imported / plain <= IMPORT_BAR));
      }
    }
  }

  private void lists(String database) {
    line("%n## Lists on %s%n", database);
    line(
        "Median time of a page of 25 rows with all counts, and statements sent, with 100 and with"
            + " 100,000 applications. The deepest page is the last that can be turned to, rows 976"
            + " to 1,000, beside the last there is with 100; it and searches, which look at every"
            + " row, have bars of their own. Too many rows are asked for with one statement where"
            + " few are counted with two. The server has 3 GB of heap; H2 keeps its database in"
            + " it. PostgreSQL is set as the guide for administrators has it.%n");
    line("| list | ms at 100 | ms at 100,000 | ratio | statements | bar | |");
    line("|---|---|---|---|---|---|---|");
    readings.stream()
        .filter(reading -> reading[0].equals(database) && reading[1].equals("list"))
        .forEach(this::list);
  }

  private void list(String[] reading) {
    double few = Double.parseDouble(reading[3]);
    double many = Double.parseDouble(reading[4]);
    boolean noMoreStatements = Integer.parseInt(reading[6]) <= Integer.parseInt(reading[5]);
    boolean met = many / few <= LIST_BAR && noMoreStatements;
    String bar = "≤ 2, no more statements";
    if (reading[2].startsWith("Search")) {
      bar = "≤ 1 s";
      met = many <= SEARCH_BAR;
    } else if (reading[2].endsWith("deepest page")) {
      bar = "≤ 50 ms";
      met = many <= DEEPEST_BAR;
    }
    line(
        "| %s | %.1f | %.1f | %.1f | %s | %s | %s |",
        reading[2],
        few,
        many,
        many / few,
        reading[5].equals(reading[6]) ? reading[5] : reading[5] + " / " + reading[6],
        bar,
        verdict(met));
  }

  private static String verdict(boolean met) {
    return met ? "met" : "**not met**";
  }

  private static double memoryInGigabytes() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean machine
        ? machine.getTotalMemorySize() / 1e9
        : 0;
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
