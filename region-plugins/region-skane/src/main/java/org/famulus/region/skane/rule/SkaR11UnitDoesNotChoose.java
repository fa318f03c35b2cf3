package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.AllotmentFacts;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R11: a unit cannot pick or exchange students. That it sees no applicants either is a matter of
 * access, which no role of a unit grants; here it is refused to give a place.
 */
public final class SkaR11UnitDoesNotChoose implements RegionRule {

  @Override
  public String id() {
    return "SKA-R11";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S28");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.PLACEMENT_ALLOT, Moment.PLACEMENT_CHANGE, Moment.DECISION_ISSUE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    return context.subject(AllotmentFacts.class).commandedBy() == CommandedBy.UNIT
        ? Verdict.block("rule.SKA-R11.unit")
        : Verdict.kept();
  }
}
