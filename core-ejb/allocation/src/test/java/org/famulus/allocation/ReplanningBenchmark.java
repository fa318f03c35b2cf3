package org.famulus.allocation;

import static org.famulus.allocation.BenchmarkPage.number;
import static org.famulus.allocation.BenchmarkPage.whole;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.allocation.replan.ReplanningTasks;

/** Measures planning anew after places were withdrawn. */
final class ReplanningBenchmark implements BenchmarkPage.Part {

  private final BenchmarkPage page;

  ReplanningBenchmark(BenchmarkPage page) {
    this.page = page;
  }

  @Override
  public void measure() throws IOException, InterruptedException {
    page.text()
        .append(
            "### Planning anew\n\nOne place in a hundred is withdrawn, with all its students. The price"
                + " is how many ranks all together must gain for each student moved who need not move;"
                + " with it falls how much of the old plan is kept. Seconds of the processor for the"
                + " whole plan, beginning with the places students have and beginning anew, the median"
                + " of three; both come to the same, person by person.\n");
    for (int students : new int[] {5000, 50_000}) {
      size(students, page.task("1g", "replanning", "small", students));
    }
  }

  private void size(int students, Map<String, Double> values) {
    page.text()
        .append(
            "%n%s students, %s places withdrawn, %s students displaced:%n%n"
                .formatted(
                    whole(students), whole(values.get("places")), whole(values.get("displaced"))))
        .append(
            "| price | displaced without a place | others moved | mean rank of the displaced | mean"
                + " rank of all | beginning with the old plan, s | anew, s | × anew | the same |\n"
                + "|---|---|---|---|---|---|---|---|---|\n"
                + "| nobody else moved | %s | 0 | %s | %s | | | | |%n"
                    .formatted(
                        whole(values.get("without_nobody")),
                        number(values.get("meanOfDisplaced_nobody"), 1),
                        number(values.get("mean_nobody"), 3)));
    List<String> ratios = new ArrayList<>();
    double worst = 0;
    boolean same = true;
    boolean asManyPlaced = true;
    for (Optional<Integer> price : ReplanningTasks.PRICES) {
      String name = ReplanningTasks.named(price);
      double ratio = values.get("begun_" + name) / values.get("anew_" + name);
      same &= values.get("same_" + name) == 1;
      asManyPlaced &= values.get("unplaced_" + name).equals(values.get("unplaced_0"));
      if (!name.equals("0")) {
        ratios.add(number(ratio, 2));
        worst = Math.max(worst, ratio);
      }
      page.text()
          .append(
              "| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
                  .formatted(
                      price.isEmpty() ? "fewest moves" : name,
                      whole(values.get("without_" + name)),
                      whole(values.get("others_" + name)),
                      number(values.get("meanOfDisplaced_" + name), 1),
                      number(values.get("mean_" + name), 3),
                      number(values.get("begun_" + name), 2),
                      number(values.get("anew_" + name), 2),
                      number(ratio, 2),
                      values.get("same_" + name) == 1 ? "yes" : "**no**"));
    }
    double each = values.get("others_fewest") / values.get("displaced");
    page.goal(
        "Fewest moves, %s students: as many placed as if the old plan were forgotten; others moved"
                .formatted(whole(students))
            + " for each displaced",
        "as many, ≤ 1.0",
        (asManyPlaced ? "as many, " : "fewer, ") + number(each, 2),
        asManyPlaced && each <= 1);
    page.goal(
        "Beginning with the old plan beside beginning anew, %s students, prices fewest, 5, 2, 1"
            .formatted(whole(students)),
        "the same, ≤ 0.7 ×",
        (same ? "the same, " : "**not the same**, ") + String.join(", ", ratios) + " ×",
        same && worst <= 0.7);
  }
}
