package org.famulus.region.skane.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.CompletionFacts;
import org.famulus.region.spi.facts.CompletionFacts.ConfirmationFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R17: a student passes (G, 6 credits) only with the supervisor’s written confirmation that
 * the practice is done and approved, handed in by the student; then the examiner decides.
 */
public final class SkaR17Pass implements RegionRule {

  @Override
  public String id() {
    return "SKA-R17";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S19", "SKA-S20", "SKA-F02");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.PLACEMENT_GRADE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("daysLeftAtConfirmation", Type.DAYS, "2"));
  }

  @Override
  public Verdict check(RuleContext context) {
    CompletionFacts completion = context.subject(CompletionFacts.class);
    if (!completion.passing()) {
      return Verdict.notApplicable();
    }
    if (completion.confirmation().isEmpty()) {
      return Verdict.block("rule.SKA-R17.not-confirmed");
    }
    ConfirmationFacts confirmation = completion.confirmation().get();
    if (!confirmation.done() || !confirmation.approved()) {
      return Verdict.block("rule.SKA-R17.not-approved", confirmation.writtenOn());
    }
    // The last day of attendance is normally the Friday before the Sunday a block ends on (SKA-R05).
    LocalDate earliest =
        completion
            .period()
            .lastDay()
            .minusDays(context.parameters().integer("daysLeftAtConfirmation"));
    if (confirmation.writtenOn().isBefore(earliest)) {
      return Verdict.block("rule.SKA-R17.early", confirmation.writtenOn(), earliest);
    }
    return completion.handedInOn().isPresent()
        ? Verdict.kept()
        : Verdict.block("rule.SKA-R17.not-handed-in");
  }
}
