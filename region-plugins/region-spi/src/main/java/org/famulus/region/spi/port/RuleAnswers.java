package org.famulus.region.spi.port;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rules of a moment said, combined.
 *
 * @param refusals why the command must be refused now: blocks, and warnings without a written reason
 * @param holds why the case is saved and cannot move on
 * @param tasks to-dos the command creates
 * @param warnings warnings the caller goes on against with a written reason
 */
public record RuleAnswers(
    List<RuleReason> refusals,
    List<RuleReason> holds,
    List<RuleReason> tasks,
    List<RuleReason> warnings) {

  public RuleAnswers {
    refusals = List.copyOf(refusals);
    holds = List.copyOf(holds);
    tasks = List.copyOf(tasks);
    warnings = List.copyOf(warnings);
  }

  /** Whether the command may be carried out. */
  public boolean passes() {
    return refusals.isEmpty();
  }

  /** Whether the case may also move on. */
  public boolean isFree() {
    return passes() && holds.isEmpty();
  }

  /** What somebody should know of a command that was carried out all the same. */
  public List<RuleReason> notices() {
    List<RuleReason> all = new ArrayList<>(holds);
    all.addAll(warnings);
    all.addAll(tasks);
    return List.copyOf(all);
  }
}
