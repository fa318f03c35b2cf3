package org.famulus.region.skane.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.CompletionFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R18: two weeks after the end the student is reminded of a confirmation that has not been
 * handed in, and then again until it is there. The duty stays with the student.
 */
public final class SkaR18ConfirmationReminder implements RegionRule {

  @Override
  public String id() {
    return "SKA-R18";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S20");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.PLACEMENT_AFTERWARDS);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.TASK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("daysAfterEnd", Type.DAYS, "14"),
        new Parameter("repeatDays", Type.DAYS, "7"));
  }

  @Override
  public Verdict check(RuleContext context) {
    CompletionFacts completion = context.subject(CompletionFacts.class);
    LocalDate first =
        completion.period().lastDay().plusDays(context.parameters().integer("daysAfterEnd"));
    LocalDate next =
        completion
            .remindedOn()
            .map(day -> day.plusDays(context.parameters().integer("repeatDays")))
            .orElse(first);
    boolean due = !context.today().isBefore(first) && !context.today().isBefore(next);
    return completion.handedInOn().isEmpty() && due
        ? Verdict.task("rule.SKA-R18.missing", completion.period().lastDay())
        : Verdict.kept();
  }
}
