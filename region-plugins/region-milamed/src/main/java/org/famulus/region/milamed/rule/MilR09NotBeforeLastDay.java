package org.famulus.region.milamed.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.CompletionFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** MIL-R09: nobody signs a certificate before the last day of the placement. */
public final class MilR09NotBeforeLastDay implements RegionRule {

  @Override
  public String id() {
    return "MIL-R09";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F13");
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
  public Verdict check(RuleContext context) {
    CompletionFacts completion = context.subject(CompletionFacts.class);
    if (!completion.passing()) {
      return Verdict.notApplicable();
    }
    if (completion.confirmation().isEmpty()) {
      return Verdict.block("rule.MIL-R09.not-signed");
    }
    LocalDate signed = completion.confirmation().get().writtenOn();
    LocalDate lastDay = completion.period().lastDay();
    return signed.isBefore(lastDay)
        ? Verdict.block("rule.MIL-R09.early", signed, lastDay)
        : Verdict.kept();
  }
}
