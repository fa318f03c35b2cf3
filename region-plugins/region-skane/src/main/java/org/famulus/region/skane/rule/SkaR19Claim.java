package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.ClaimFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R19: a unit is paid for weeks that were started and are documented, and for each week once.
 */
public final class SkaR19Claim implements RegionRule {

  @Override
  public String id() {
    return "SKA-R19";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S04", "SKA-S11", "SKA-F10");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.CLAIM_ENTER);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    ClaimFacts claim = context.subject(ClaimFacts.class);
    if (!claim.started()) {
      return Verdict.block("rule.SKA-R19.not-started");
    }
    int payable = Math.min(claim.weeksStarted(), claim.weeksDocumented());
    int wanted = claim.weeksPaid() + claim.weeksClaimed();
    return wanted > payable
        ? Verdict.block(
            "rule.SKA-R19.too-many",
            wanted,
            claim.weeksStarted(),
            claim.weeksDocumented(),
            claim.weeksPaid())
        : Verdict.kept();
  }
}
