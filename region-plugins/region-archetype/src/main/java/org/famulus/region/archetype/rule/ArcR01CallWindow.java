package org.famulus.region.archetype.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.facts.CallFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** ARC-R01: an application is handed in while its call is open, first and last day included. */
public final class ArcR01CallWindow implements RegionRule {

  @Override
  public String id() {
    return "ARC-R01";
  }

  @Override
  public List<String> sources() {
    return List.of("ARC-S01");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.APPLICATION_SUBMIT);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    CallFacts call = context.subject(ApplicationFacts.class).call();
    boolean open =
        !context.today().isBefore(call.opensOn()) && !context.today().isAfter(call.closesOn());
    return open
        ? Verdict.kept()
        : Verdict.block("rule.ARC-R01.closed", call.opensOn(), call.closesOn());
  }
}
