package org.famulus.allocation;

import static org.famulus.allocation.BenchmarkPage.number;
import static org.famulus.allocation.BenchmarkPage.whole;

import java.io.IOException;
import java.util.Map;

/** Measures plans of several blocks beside what they cost at least, and beside Timefold. */
final class SeveralBlocksBenchmark implements BenchmarkPage.Part {

  private static final int PROVEN = 100;
  private static final int MOST = 50_000;

  private final BenchmarkPage page;
  private final int[] sizes;

  SeveralBlocksBenchmark(BenchmarkPage page, int... sizes) {
    this.page = page;
    this.sizes = sizes;
  }

  /** What a size may take, in seconds, and how far above the bound its plan may be. */
  private record Bar(long moves, int seconds, double gap) {}

  private static Bar bar(int students) {
    return switch (students) {
      case 100 -> new Bar(20_000_000, 10, 0.01);
      case 500 -> new Bar(75_000_000, 60, 0.03);
      case 5000 -> new Bar(120_000_000, 120, 1);
      default -> new Bar(80_000_000, 180, 0.08);
    };
  }

  @Override
  public void measure() throws IOException, InterruptedException {
    boolean many = sizes[0] != PROVEN;
    page.text()
        .append(
            many
                ? "### Several blocks for very many students\n\nThe same for thousands of students.\n\n"
                : "### Several blocks\n\nYears of three blocks in four periods for each student: 2 to 4"
                    + " places for each site, subject and period, beds shared by areas, half with one"
                    + " subject before another, some couples, units that open for two or not at all;"
                    + " five sites ranked in each subject. Seconds of the processor of the thread that"
                    + " searches; the bound is the optimum that CP-SAT proved for 100 students (or as"
                    + " far as it came in a minute), above that the linear relaxation, in which there"
                    + " are no couples and no units, from 5,000 students on less the one part in a"
                    + " thousand that it may be off. Timefold searches by its default for as many"
                    + " seconds.\n\n")
        .append(
            "| students | blocks | moves | cost | open | rules broken | s | peak MB | at least | above"
                + " that | Timefold: cost | open | × Timefold |\n"
                + "|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (int students : sizes) {
      size(students);
    }
    page.text().append("\n");
    if (!many) {
      repeat();
    }
  }

  private void size(int students) throws IOException, InterruptedException {
    Bar bar = bar(students);
    String heap = students == MOST ? "3g" : "1g";
    Map<String, Double> search =
        page.task(heap, "blocks-search", String.valueOf(bar.moves()), students);
    Map<String, Double> least =
        page.task("4g", students == PROVEN ? "blocks-exact" : "blocks-bound", "0", students);
    boolean known = least.get("bound") > 0;
    double gap = search.get("cost") / least.get("bound") - 1;
    double ratio = Double.NaN;
    String other = "| | | |";
    if (students < MOST) {
      String seconds = String.valueOf(Math.max(1, Math.round(search.get("seconds"))));
      Map<String, Double> timefold = page.task("3g", "blocks-timefold", seconds, students);
      ratio = search.get("cost") / timefold.get("cost");
      other =
          "| %s | %s | %s |"
              .formatted(
                  whole(timefold.get("cost")), whole(timefold.get("open")), number(ratio, 2));
    }
    page.text()
        .append(
            "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s %s%n"
                .formatted(
                    whole(students),
                    whole(search.get("blocks")),
                    whole(bar.moves()),
                    whole(search.get("cost")),
                    whole(search.get("open")),
                    whole(search.get("violations")),
                    number(search.get("seconds"), 1),
                    whole(search.get("peak")),
                    known ? whole(least.get("bound")) : "not found",
                    known ? number(100 * gap, 1) + " %" : "",
                    other));
    goals(students, bar, search, least, gap, ratio);
  }

  private void goals(
      int students,
      Bar bar,
      Map<String, Double> search,
      Map<String, Double> least,
      double gap,
      double ratio) {
    double placed = 1 - search.get("open") / search.get("blocks");
    double share = students == MOST ? 0.999 : 1;
    boolean sound =
        search.get("violations") == 0
            && search.get("said").equals(search.get("cost"))
            && search.get("seconds") <= bar.seconds();
    page.goal(
        "%s students, three blocks: placed, no rule broken, time".formatted(whole(students)),
        "%s, ≤ %d s".formatted(share == 1 ? "all" : "≥ 99.9 %", bar.seconds()),
        "%s %%, %s broken, %s s"
            .formatted(
                number(100 * placed, 3),
                whole(search.get("violations")),
                number(search.get("seconds"), 1)),
        sound && placed >= share);
    if (bar.gap() < 1) {
      boolean known = least.get("bound") > 0;
      String above =
          students != PROVEN ? "linear bound" : least.get("proven") == 1 ? "proven optimum" : "bound";
      page.goal(
          "%s students: cost above the %s".formatted(whole(students), above),
          "≤ " + number(100 * bar.gap(), 0) + " %",
          known ? number(100 * gap, 1) + " %" : "no bound found in time",
          known && gap <= bar.gap());
    }
    if (!Double.isNaN(ratio)) {
      page.goal(
          "%s students: cost beside Timefold in equal time".formatted(whole(students)),
          "≤ 0.85 ×",
          number(ratio, 2) + " ×",
          ratio <= 0.85);
    }
  }

  private void repeat() throws IOException, InterruptedException {
    Map<String, Double> values = page.task("1g", "blocks-repeat", "small", 1);
    String all = whole(values.get("tried"));
    page.goal(
        "The same plan again, and from shuffled rows; rules broken, and costs equal by the check",
        all + " and " + all + "; 0, " + all,
        "%s and %s; %s, %s"
            .formatted(
                whole(values.get("again")),
                whole(values.get("shuffled")),
                whole(values.get("violations")),
                whole(values.get("costs"))),
        values.get("again").equals(values.get("tried"))
            && values.get("shuffled").equals(values.get("tried"))
            && values.get("violations") == 0
            && values.get("costs").equals(values.get("tried")));
  }
}
