package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R10: an admission decision is binding. It is never edited, by nobody and for no reason; a new
 * decision revokes it.
 */
public final class SkaR10BindingDecision implements RegionRule {

  @Override
  public String id() {
    return "SKA-R10";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S25");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.DECISION_CHANGE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    return Verdict.block("rule.SKA-R10.never-edited");
  }
}
