package org.famulus.region.milamed.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.EvaluationFacts;
import org.famulus.region.spi.facts.EvaluationGroupFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R16: whoever has not answered the evaluation offered on the last day is reminded twice; reports
 * show groups of five or more. It is voluntary and no other rule asks for it (p).
 */
public final class MilR16Evaluation implements RegionRule {

  private static final String REMINDERS = "reminders";
  private static final String DAYS_BETWEEN = "daysBetween";
  private static final String LEAST_GROUP = "leastGroup";

  @Override
  public String id() {
    return "MIL-R16";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F06");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.EVALUATION_REMIND, Moment.EVALUATION_REPORT);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.TASK, Effect.HIDE);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(REMINDERS, Type.INTEGER, "2"),
        new Parameter(DAYS_BETWEEN, Type.DAYS, "7"),
        new Parameter(LEAST_GROUP, Type.INTEGER, "5"));
  }

  @Override
  public Verdict check(RuleContext context) {
    ParameterValues values = context.parameters();
    if (context.subject() instanceof EvaluationGroupFacts group) {
      int least = values.integer(LEAST_GROUP);
      return group.answers() < least
          ? Verdict.hide("rule.MIL-R16.few", least)
          : Verdict.kept();
    }
    EvaluationFacts evaluation = context.subject(EvaluationFacts.class);
    LocalDate next =
        evaluation
            .remindedOn()
            .orElse(evaluation.lastDay())
            .plusDays(values.integer(DAYS_BETWEEN));
    boolean due =
        evaluation.reminders() < values.integer(REMINDERS) && !context.today().isBefore(next);
    return due ? Verdict.task("rule.MIL-R16.remind", evaluation.lastDay()) : Verdict.kept();
  }
}
