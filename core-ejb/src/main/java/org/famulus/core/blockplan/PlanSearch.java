package org.famulus.core.blockplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.BlocksSolver;
import org.famulus.allocation.blocks.PlanCheck;
import org.famulus.allocation.blocks.PlanFindings;
import org.famulus.allocation.blocks.PlanRanks;
import org.famulus.allocation.blocks.SearchSettings;
import org.famulus.allocation.blocks.Student;
import org.famulus.allocation.blocks.Watcher;

/** Searches for a plan and holds it against every rule before anybody gets to see it. */
final class PlanSearch {

  private final PlanFile file;
  private final long seed;
  private final long budget;

  PlanSearch(PlanFile file, long seed, long budget) {
    this.file = file;
    this.seed = seed;
    this.budget = budget;
  }

  /**
   * What was found.
   *
   * @param outcome in figures
   * @param content the file with the result
   * @param students what each student is given
   */
  record Found(PlanOutcome outcome, byte[] content, List<PlannedStudent> students) {}

  /**
   * Searches to the end of the budget, or until the watcher ends it.
   *
   * @throws IllegalStateException if the check finds anything in the plan that is not allowed
   */
  Found run(Watcher watcher) {
    BlocksPlan plan = BlocksSolver.solve(file.problem(), new SearchSettings(seed, budget), watcher);
    PlanFindings findings = PlanCheck.of(file.problem(), plan.placements());
    if (!findings.violations().isEmpty() || findings.cost() != plan.cost()) {
      throw new IllegalStateException(
          "The check contradicts the plan: cost %d instead of %d, %s"
              .formatted(findings.cost(), plan.cost(), findings.violations()));
    }
    return new Found(
        new PlanOutcome(
            plan.moves(),
            plan.open().size(),
            plan.cost(),
            MeanRank.of(PlanRanks.of(file.problem(), plan.placements()).mean()),
            file.digests(budget, plan),
            plan.ended()),
        file.with(budget, seed, plan),
        students(plan));
  }

  private List<PlannedStudent> students(BlocksPlan plan) {
    PlacedBlocks placed = new PlacedBlocks(file.problem());
    OpenBlockReasons reasons = new OpenBlockReasons(file.problem(), plan);
    Map<String, List<PlannedBlock>> blocks = placed.byStudent(plan.placements());
    Map<String, List<OpenBlockAnswer>> open = new HashMap<>();
    plan.open()
        .forEach(
            block ->
                open.computeIfAbsent(block.student(), student -> new ArrayList<>())
                    .add(reasons.of(block)));
    return file.problem().students().stream()
        .map(Student::id)
        .sorted()
        .map(
            student ->
                new PlannedStudent(
                    student,
                    blocks.getOrDefault(student, List.of()),
                    open.getOrDefault(student, List.of())))
        .toList();
  }
}
