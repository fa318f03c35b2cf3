package org.famulus.allocation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures the engine beside other solvers and writes the chapter "Measured" of docs/allocation.md. How
 * to run it is said there.
 */
public final class AllocationBenchmark {

  private static final Map<String, Function<BenchmarkPage, BenchmarkPage.Part>> PARTS =
      new LinkedHashMap<>();

  static {
    PARTS.put("one-place", OnePlaceBenchmark::new);
    PARTS.put("replanning", ReplanningBenchmark::new);
    PARTS.put("blocks", page -> new SeveralBlocksBenchmark(page, 100, 500));
    PARTS.put("many-blocks", page -> new SeveralBlocksBenchmark(page, 5000, 50_000));
    PARTS.put("capacity", CapacityBenchmark::new);
  }

  private AllocationBenchmark() {}

  /**
   * Runs it.
   *
   * @param args the file to write into, and the parts to measure, all if none is named; or {@code task}
   *     and one measurement
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 4 && args[0].equals("task")) {
      BenchmarkTask.run(args[1], args[2], Integer.parseInt(args[3]));
      return;
    }
    List<String> asked =
        args.length > 1
            ? Arrays.asList(args).subList(1, args.length)
            : List.copyOf(PARTS.keySet());
    if (args.length == 0 || !PARTS.keySet().containsAll(asked)) {
      System.err.println(
          "usage: AllocationBenchmark docs/allocation.md [part …], of " + PARTS.keySet());
      System.exit(2);
    }
    for (String part : PARTS.keySet()) {
      if (asked.contains(part)) {
        BenchmarkPage page = new BenchmarkPage();
        PARTS.get(part).apply(page).measure();
        write(Path.of(args[0]), part, page.toString());
      }
    }
  }

  private static void write(Path file, String part, String measured) throws IOException {
    String before = Files.readString(file);
    String begin = "<!-- measured, " + part + ": begin -->";
    int from = before.indexOf(begin);
    int to = before.indexOf("<!-- measured, " + part + ": end -->");
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(file + " has no lines " + begin + " and its end");
    }
    Files.writeString(
        file, before.substring(0, from) + begin + "\n\n" + measured + before.substring(to));
  }
}
