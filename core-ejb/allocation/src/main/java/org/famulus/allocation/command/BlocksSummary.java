package org.famulus.allocation.command;

import java.util.List;
import java.util.Locale;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.OpenBlock;
import org.famulus.allocation.blocks.PlanFindings;
import org.famulus.allocation.blocks.PlanRanks;
import org.famulus.allocation.blocks.SearchSettings;
import org.famulus.allocation.blocks.Violation;
import org.famulus.allocation.file.BlocksRun;

/** What came out of a plan of several blocks, in numbers. */
final class BlocksSummary {

  private final BlocksRun run;
  private final SearchSettings settings;
  private final BlocksPlan plan;
  private final PlanFindings findings;
  private final Page page;

  BlocksSummary(
      BlocksRun run, SearchSettings settings, BlocksPlan plan, PlanFindings findings, Page page) {
    this.run = run;
    this.settings = settings;
    this.plan = plan;
    this.findings = findings;
    this.page = page;
  }

  void print() {
    page.line("Moves %d, seed %d, round %s.", settings.moves(), settings.seed(), run.round());
    page.line("Objective, all prices together: %d", plan.cost());
    if (findings.cost() != plan.cost()) {
      page.line("The check comes to another: %d", findings.cost());
    }
    ranks();
    page.line("Blocks without a place: %d", plan.open().size());
    page.list(plan.open().stream().map(BlocksSummary::named).toList());
    listed("Least numbers not met", findings.shortfalls());
    listed("Rules broken", findings.violations());
    page.line("Proven: no; a search says nothing about plans it has not seen.");
  }

  private void ranks() {
    PlanRanks ranks = PlanRanks.of(run.problem(), plan.placements());
    int all = Math.max(1, plan.placements().size() + plan.open().size());
    page.line("Ranks:");
    page.line("    %-12s %10s %8s", "rank", "blocks", "share");
    ranks.byRank().forEach((rank, blocks) -> row(Integer.toString(rank), blocks, all));
    if (ranks.unranked() > 0) {
      row("not ranked", ranks.unranked(), all);
    }
    row("no place", plan.open().size(), all);
    if (ranks.ranked() > 0) {
      page.line("Mean rank %.4f, worst rank %d.", ranks.mean(), ranks.byRank().lastKey());
    }
  }

  private void row(String name, int blocks, int all) {
    page.line(
        "    %-12s %10d %8s", name, blocks, String.format(Locale.ROOT, "%.1f %%", 100.0 * blocks / all));
  }

  private void listed(String title, List<Violation> some) {
    page.line("%s: %d", title, some.size());
    page.list(some.stream().map(BlocksSummary::named).toList());
  }

  static String named(OpenBlock open) {
    return open.student() + ": " + open.subject();
  }

  /** The rule, whom and what it is about, and by how much. */
  static String named(Violation broken) {
    StringBuilder line = new StringBuilder(broken.key()).append(": ");
    String between = "";
    for (String part : List.of(broken.student(), broken.subject(), broken.site(), broken.period())) {
      if (!part.isEmpty()) {
        line.append(between).append(part);
        between = ", ";
      }
    }
    return broken.detail().isEmpty()
        ? line.toString()
        : line.append(" (").append(broken.detail()).append(')').toString();
  }
}
