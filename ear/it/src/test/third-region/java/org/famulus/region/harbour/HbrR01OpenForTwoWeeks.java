package org.famulus.region.harbour;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.CallFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** HBR-R01: a call is open for two weeks, so that whoever is at sea can answer it. */
public final class HbrR01OpenForTwoWeeks implements RegionRule {

  private static final long DAYS = 14;

  @Override
  public String id() {
    return "HBR-R01";
  }

  @Override
  public List<String> sources() {
    return List.of("HBR-S01");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.CALL_PUBLISH);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    CallFacts call = context.subject(CallFacts.class);
    long days = ChronoUnit.DAYS.between(call.opensOn(), call.closesOn()) + 1;
    return days >= DAYS ? Verdict.kept() : Verdict.block("rule.HBR-R01.too-short", days, DAYS);
  }
}
