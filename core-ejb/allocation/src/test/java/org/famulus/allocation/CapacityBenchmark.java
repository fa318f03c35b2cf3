package org.famulus.allocation;

import static org.famulus.allocation.BenchmarkPage.number;
import static org.famulus.allocation.BenchmarkPage.whole;

import java.io.IOException;
import java.util.Map;

/** Measures whether places suffice over years. */
final class CapacityBenchmark implements BenchmarkPage.Part {

  private final BenchmarkPage page;

  CapacityBenchmark(BenchmarkPage page) {
    this.page = page;
  }

  @Override
  public void measure() throws IOException, InterruptedException {
    Map<String, Double> values = page.task("1g", "capacity", "small", 1);
    page.text()
        .append("### Capacity over years\n\n")
        .append(
            "Seven years of two terms, 40 sites, 14 subjects: %s students of %s cohorts and subjects"
                    .formatted(whole(values.get("students")), whole(values.get("demands")))
                + " for %s entries of places. What if: each site is lost from the second year on, or"
                    .formatted(whole(values.get("supplies")))
                + " all cohorts are larger by 1 to 60 percent. Without a place are "
                + whole(values.get("missing"))
                + ", in the worst case "
                + whole(values.get("worst"))
                + ".\n");
    page.goal(
        "One plan over seven years",
        "≤ 50 ms",
        number(1000 * values.get("plan"), 0) + " ms",
        values.get("plan") <= 0.05);
    page.goal(
        "A hundred what-ifs",
        "≤ 3 s",
        number(values.get("whatIfs"), 2) + " s",
        values.get("whatIfs") <= 3);
  }
}
