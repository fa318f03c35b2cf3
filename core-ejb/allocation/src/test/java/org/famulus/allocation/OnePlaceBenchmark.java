package org.famulus.allocation;

import static org.famulus.allocation.BenchmarkPage.number;
import static org.famulus.allocation.BenchmarkPage.whole;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures rounds that give one place to each student, beside OR-Tools, and the policies beside each other. */
final class OnePlaceBenchmark implements BenchmarkPage.Part {

  private static final int[] SIZES = {500, 5000, 50_000};
  private static final int LARGEST = 50_000;
  private static final Map<Policy, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(Policy.LOTTERY_ORDER, "lottery order");
    NAMES.put(Policy.LEAST_SUM_OF_RANKS, "least sum of ranks");
    NAMES.put(Policy.MOST_FIRST_CHOICES, "most first choices");
    NAMES.put(Policy.PROTECT_WORST_OFF, "protect the worst off");
  }

  private final BenchmarkPage page;
  private final StringBuilder text;

  OnePlaceBenchmark(BenchmarkPage page) {
    this.page = page;
    this.text = page.text();
  }

  @Override
  public void measure() throws IOException, InterruptedException {
    Map<String, Map<String, Double>> all = new HashMap<>();
    for (String shape : List.of("small", "large")) {
      for (int size : shape.equals("small") ? SIZES : new int[] {LARGEST}) {
        for (String what : List.of("engine", "ortools")) {
          all.put(what + shape + size, task(what, shape, size));
        }
      }
      for (String what : List.of("memory-reading", "memory-engine", "memory-ortools")) {
        all.put(what + shape, task(what, shape, LARGEST));
      }
    }
    solving(all);
    memory(all);
    endToEnd();
    digests();
    policies();
  }

  private void solving(Map<String, Map<String, Double>> all) {
    text.append("### Solving\n\n");
    text.append(
        "As many places as possible, then the least sum of ranks. Seconds of the processor with the"
            + " network built, each in a process of its own, after smaller rounds; the median of"
            + " three. The whole round has the lottery and the result besides; explaining answers"
            + " every refused wish.\n\n");
    text.append(
        "| round | without a place | sum of ranks | the same in OR-Tools | engine, s | OR-Tools, s |"
            + " × OR-Tools | whole round, s | explaining, s | share of the round | wishes refused |"
            + " of them by lot |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    boolean same = true;
    boolean explained = true;
    List<String> ratios = new ArrayList<>();
    List<String> shares = new ArrayList<>();
    double worstRatio = 0;
    double worstShare = 0;
    for (String shape : List.of("small", "large")) {
      for (int size : shape.equals("small") ? SIZES : new int[] {LARGEST}) {
        Map<String, Double> engine = all.get("engine" + shape + size);
        Map<String, Double> other = all.get("ortools" + shape + size);
        boolean equal =
            engine.get("UNPLACED").equals(other.get("UNPLACED"))
                && engine.get("RANKS").equals(other.get("RANKS"));
        same &= equal;
        explained &= engine.get("refused").equals(engine.get("wantedMore"));
        double ratio = engine.get("solve") / other.get("solve");
        double share = engine.get("explain") / engine.get("whole");
        text.append(
            "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s %% | %s | %s %% |%n"
                .formatted(
                    round(shape, size),
                    whole(engine.get("UNPLACED")),
                    whole(engine.get("RANKS") / 100),
                    equal ? "yes" : "**no**",
                    number(engine.get("solve"), 3),
                    number(other.get("solve"), 3),
                    number(ratio, 2),
                    number(engine.get("whole"), 3),
                    number(engine.get("explain"), 3),
                    number(100 * share, 1),
                    whole(engine.get("refused")),
                    number(100 * engine.get("lots") / engine.get("refused"), 0)));
        if (size == LARGEST) {
          ratios.add(number(ratio, 2));
          shares.add(number(100 * share, 1) + " %");
          worstRatio = Math.max(worstRatio, ratio);
          worstShare = Math.max(worstShare, share);
        }
      }
    }
    text.append("\n");
    page.goal("The same optimum as OR-Tools, all rounds below", "equal", same ? "equal" : "not", same);
    page.goal(
        "Time beside OR-Tools, 50,000 students at 10,000 places and at 35",
        "≤ 1.5 ×",
        String.join(" and ", ratios) + " ×",
        worstRatio <= 1.5);
    page.goal(
        "Every refused wish explained, in all rounds; share of the time of the same two rounds",
        "all, ≤ 5 %",
        (explained ? "all, " : "not all, ") + String.join(" and ", shares),
        explained && worstShare <= 0.05);
  }

  private void memory(Map<String, Map<String, Double>> all) {
    text.append("### Memory\n\n");
    text.append(
        "The largest resident set of a process that makes one round of 50,000 students with 20 wishes"
            + " each, in MB; all with the serial collector and a heap of 1 GB at most.\n\n");
    text.append(
        "| round | making it alone | engine, whole round | OR-Tools, solving | × OR-Tools |\n"
            + "|---|---|---|---|---|\n");
    double worst = 0;
    List<String> ratios = new ArrayList<>();
    for (String shape : List.of("small", "large")) {
      double engine = all.get("memory-engine" + shape).get("peak");
      double other = all.get("memory-ortools" + shape).get("peak");
      worst = Math.max(worst, engine / other);
      ratios.add(number(engine / other, 2));
      text.append(
          "| %s | %s | %s | %s | %s |%n"
              .formatted(
                  round(shape, LARGEST),
                  whole(all.get("memory-reading" + shape).get("peak")),
                  whole(engine),
                  whole(other),
                  number(engine / other, 2)));
    }
    text.append("\n");
    page.goal(
        "Peak memory beside OR-Tools, the same two rounds",
        "≤ 1.5 ×",
        String.join(" and ", ratios) + " ×",
        worst <= 1.5);
  }

  private void endToEnd() throws IOException, InterruptedException {
    text.append("### From file to file\n\n");
    text.append(
        "Reading the published file, solving, explaining every refused wish and writing the file with"
            + " its result; seconds of the processor, 50,000 students.\n\n");
    text.append("| round | reading alone, s | all, s | × reading |\n|---|---|---|---|\n");
    double worst = 0;
    List<String> ratios = new ArrayList<>();
    for (String shape : List.of("small", "large")) {
      Map<String, Double> file = task("file", shape, LARGEST);
      double ratio = file.get("all") / file.get("read");
      worst = Math.max(worst, ratio);
      ratios.add(number(ratio, 1));
      text.append(
          "| %s | %s | %s | %s |%n"
              .formatted(
                  round(shape, LARGEST),
                  number(file.get("read"), 2),
                  number(file.get("all"), 2),
                  number(ratio, 1)));
    }
    text.append("\n");
    page.goal(
        "From file to file beside reading alone",
        "≤ 10 ×",
        String.join(" and ", ratios) + " ×",
        worst <= 10);
  }

  private void digests() throws IOException, InterruptedException {
    Map<String, Double> digests = task("digests", "small", 1);
    boolean met =
        digests.get("equal").equals(digests.get("tried"))
            && digests.get("shuffled").equals(digests.get("tried"));
    page.goal(
        "The same result, person by person, from OR-Tools in every stage, and from shuffled rows",
        "%s of %s".formatted(whole(digests.get("tried")), whole(digests.get("tried"))),
        "%s and %s".formatted(whole(digests.get("equal")), whole(digests.get("shuffled"))),
        met);
  }

  private void policies() throws IOException, InterruptedException {
    text.append("### What a policy does to people\n\n");
    text.append(
        "Many small places, 20 wishes each. The quarters are mean ranks by lottery number, the best"
            + " numbers first. The last column is the share of students who see somebody with a worse"
            + " number have what they wanted more.\n");
    for (int size : SIZES) {
      Map<Policy, Map<String, Double>> all = new HashMap<>();
      text.append(
          "%n%s students:%n%n| policy | without a place | first choice | top three | mean | worst |"
              .formatted(whole(size)));
      text.append(" quarters | worse number has it | s |\n|---|---|---|---|---|---|---|---|---|\n");
      for (Policy policy : NAMES.keySet()) {
        Map<String, Double> values = task(policy.name(), "small", size);
        all.put(policy, values);
        text.append(
            "| %s | %s | %s %% | %s %% | %s | %s | %s / %s / %s / %s | %s %% | %s |%n"
                .formatted(
                    NAMES.get(policy),
                    whole(values.get("unplaced")),
                    number(100 * values.get("first") / size, 0),
                    number(100 * values.get("topThree") / size, 0),
                    number(values.get("mean"), 2),
                    whole(values.get("worst")),
                    number(values.get("quarter0"), 2),
                    number(values.get("quarter1"), 2),
                    number(values.get("quarter2"), 2),
                    number(values.get("quarter3"), 2),
                    number(100 * values.get("worseNumberHas") / size, 0),
                    number(values.get("seconds"), 2)));
      }
      Map<String, Double> order = all.get(Policy.LOTTERY_ORDER);
      Map<String, Double> sum = all.get(Policy.LEAST_SUM_OF_RANKS);
      Map<String, Double> first = all.get(Policy.MOST_FIRST_CHOICES);
      double ratio = sum.get("mean") / order.get("mean");
      page.goal(
          "Least sum beside a lottery order, %s students: all placed; mean rank".formatted(whole(size)),
          "≤ 0.70 ×",
          "%s without a place (lottery order %s), %s ×"
              .formatted(whole(sum.get("unplaced")), whole(order.get("unplaced")), number(ratio, 2)),
          sum.get("unplaced") == 0 && ratio <= 0.7);
      page.goal(
          "Most first choices, %s students: as many as there can be".formatted(whole(size)),
          whole(first.get("mostFirst")),
          whole(first.get("first")),
          first.get("first").equals(first.get("mostFirst")));
    }
  }

  private Map<String, Double> task(String what, String shape, int size)
      throws IOException, InterruptedException {
    return page.task("1g", what, shape, size);
  }

  private static String round(String shape, int students) {
    return "%s students, %s places"
        .formatted(whole(students), shape.equals("small") ? whole(students / 5) : "35");
  }
}
