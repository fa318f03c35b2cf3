package org.famulus.allocation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one part of the benchmark writes: goals, tables, and how busy the machine was. */
final class BenchmarkPage {

  /** A part of the benchmark. */
  interface Part {

    /** Measures and writes. */
    void measure() throws IOException, InterruptedException;
  }

  private final StringBuilder text = new StringBuilder();
  private final List<String> goals = new ArrayList<>();
  private double load;

  BenchmarkPage() throws IOException {
    noteLoad();
  }

  /** What stands below the goals. */
  StringBuilder text() {
    return text;
  }

  /** Adds a goal and whether it is met. */
  void goal(String what, String bar, String measured, boolean met) {
    goals.add(
        "| %s | %s | %s | %s |%n".formatted(what, bar, measured, met ? "met" : "**not met**"));
  }

  /** Measures in a process of its own; keys and their values. */
  Map<String, Double> task(String heap, String what, String shape, int size)
      throws IOException, InterruptedException {
    System.err.println(what + " " + shape + " " + size);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                AllocationBenchmark.class.getName(),
                "task",
                what,
                shape,
                String.valueOf(size))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<String, Double> values = new HashMap<>();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(what + " " + shape + " " + size + " failed");
    }
    out.lines()
        .filter(line -> line.matches("\\w+=[-+.\\w]+"))
        .forEach(
            line -> {
              String[] parts = line.split("=", 2);
              values.put(parts[0], Double.valueOf(parts[1]));
            });
    noteLoad();
    return values;
  }

  private void noteLoad() throws IOException {
    load =
        Math.max(
            load,
            Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]));
  }

  /** Everything, as it is put into the chapter. */
  @Override
  public String toString() {
    StringBuilder page = new StringBuilder();
    page.append(
        "Measured on %s with %d cores, Java %s. Load per core, the highest while it ran: %s.%s%n%n"
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                number(load / Runtime.getRuntime().availableProcessors(), 1),
                load > 2.5
                    ? " That is much: others' work took caches and memory bandwidth from both"
                        + " sides of each ratio, and absolute times would be shorter alone."
                    : ""));
    page.append("| goal | bar | measured | |\n|---|---|---|---|\n");
    goals.forEach(page::append);
    return page.append("\n").append(text).append("\n").toString();
  }

  static String whole(double value) {
    return String.format(Locale.ROOT, "%,d", Math.round(value));
  }

  static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
