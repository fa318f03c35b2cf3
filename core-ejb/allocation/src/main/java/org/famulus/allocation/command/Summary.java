package org.famulus.allocation.command;

import java.util.List;
import java.util.Locale;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Given;
import org.famulus.allocation.Policy;
import org.famulus.allocation.RankProfile;
import org.famulus.allocation.Step;
import org.famulus.allocation.check.Finding;

/** What came out of a run, in numbers. */
final class Summary {

  private final Allocation solved;
  private final List<Finding> findings;
  private final Page page;

  Summary(Allocation solved, List<Finding> findings, Page page) {
    this.solved = solved;
    this.findings = findings;
    this.page = page;
  }

  void print() {
    page.line(
        "Policy %s, seed %s, round %s.",
        Policies.written(solved.policy()), solved.seed(), solved.problem().round());
    objective();
    profile();
    unplaced();
    findings("Least numbers not met", false);
    findings("Rules broken", true);
    page.line("Proven: %s.", proven());
  }

  private String proven() {
    if (solved.policy() == Policy.LOTTERY_ORDER) {
      return "nothing to be; each turn was checked";
    }
    return solved.proven() ? "nothing better exists" : "no; there may be better";
  }

  private void objective() {
    if (solved.steps().isEmpty()) {
      page.line("Objective: none; each student in turn took the best that was left.");
      return;
    }
    page.line("Objective, each after all above it:");
    for (Step step : solved.steps()) {
      if (!step.measure().isChance()) {
        page.line("    %-60s %s", Measures.named(step), Measures.value(step));
      }
    }
  }

  private void profile() {
    RankProfile profile = solved.profile();
    page.line("Ranks:");
    page.line("    %-12s %10s %8s %10s", "rank", "students", "share", "up to it");
    int all = Math.max(1, solved.given().size());
    int upTo = 0;
    for (var each : profile.byRank().entrySet()) {
      upTo += each.getValue();
      row(Integer.toString(each.getKey()), each.getValue(), all, share(upTo, all));
    }
    if (profile.unwished() > 0) {
      row("not chosen", profile.unwished(), all, "");
    }
    row("no place", profile.unplaced(), all, "");
    if (profile.wished() > 0) {
      page.line("Mean rank %.4f, worst rank %d.", profile.meanRank(), profile.worstRank());
    }
  }

  private void row(String name, int students, int all, String upTo) {
    page.line("    %-12s %10d %8s %10s", name, students, share(students, all), upTo);
  }

  private static String share(int part, int all) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
  }

  private void unplaced() {
    List<String> without =
        solved.given().stream()
            .filter(given -> given.place().isEmpty())
            .map(Given::student)
            .toList();
    page.line("Students without a place: %d", without.size());
    page.list(without);
  }

  private void findings(String title, boolean violations) {
    List<Finding> some =
        findings.stream().filter(finding -> finding.isViolation() == violations).toList();
    page.line("%s: %d", title, some.size());
    page.list(some);
  }
}
