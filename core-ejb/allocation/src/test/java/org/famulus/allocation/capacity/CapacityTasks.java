package org.famulus.allocation.capacity;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Measures a plan over seven years, and what if a site is lost or cohorts grow. */
public final class CapacityTasks {

  private static final int TERMS = 14;
  private static final int SITES = 40;
  private static final int SUBJECTS = 14;
  private static final int COHORTS = 3;
  private static final int WHAT_IFS = 100;
  private static final int REPEATS = 21;

  private CapacityTasks() {}

  /** Measures it. */
  public static void run(BiConsumer<String, Object> print) {
    CapacityProblem problem = problem();
    print.accept("students", problem.demands().stream().mapToInt(Demand::students).sum());
    print.accept("demands", problem.demands().size());
    print.accept("supplies", problem.supplies().size());
    whatIfs(problem);
    List<Double> single = new ArrayList<>();
    for (int i = 0; i < REPEATS; i++) {
      double start = seconds();
      CapacityPlan plan = CapacityPlan.of(problem);
      single.add(seconds() - start);
      print.accept("missing", plan.missing());
    }
    print.accept("plan", single.stream().sorted().skip(REPEATS / 2).findFirst().orElseThrow());
    double start = seconds();
    int[] missing = whatIfs(problem);
    print.accept("whatIfs", seconds() - start);
    print.accept("worst", Arrays.stream(missing).max().orElse(0));
  }

  /** Each site lost from the second year on, and each further percent by which cohorts grow. */
  private static int[] whatIfs(CapacityProblem problem) {
    int[] missing = new int[WHAT_IFS];
    for (int i = 0; i < WHAT_IFS; i++) {
      int percent = 101 + i - SITES;
      CapacityProblem changed =
          i < SITES
              ? problem.without("site-" + i, 2)
              : problem.with(each -> each.of((each.students() * percent + 50) / 100));
      missing[i] = CapacityPlan.of(changed).missing();
    }
    return missing;
  }

  private static CapacityProblem problem() {
    Random random = new Random(11);
    List<Demand> demands = new ArrayList<>();
    List<Supply> supplies = new ArrayList<>();
    List<CapacityProblem.Way> ways = new ArrayList<>();
    for (int cohort = 0; cohort < COHORTS; cohort++) {
      for (int site = 0; site < SITES; site++) {
        ways.add(new CapacityProblem.Way("cohort-" + cohort, "site-" + site, random.nextInt(40)));
      }
    }
    for (int term = 0; term < TERMS; term++) {
      for (int subject = 0; subject < SUBJECTS; subject++) {
        for (int cohort = 0; cohort < COHORTS; cohort++) {
          int last = Math.min(TERMS - 1, term + random.nextInt(3));
          demands.add(
              new Demand("cohort-" + cohort, "subject-" + subject, term, last, 3 + random.nextInt(7)));
        }
        for (int site = 0; site < SITES; site++) {
          if (random.nextInt(5) < 2) {
            supplies.add(new Supply("site-" + site, "subject-" + subject, term, 1 + random.nextInt(2)));
          }
        }
      }
    }
    return new CapacityProblem(TERMS, demands, supplies, 10, ways);
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
