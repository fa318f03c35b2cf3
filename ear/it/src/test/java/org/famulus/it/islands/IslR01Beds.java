package org.famulus.it.islands;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.HostOfferFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** ISL-R01: an island has beds for five students. */
public final class IslR01Beds implements RegionRule {

  @Override
  public String id() {
    return "ISL-R01";
  }

  @Override
  public List<String> sources() {
    return List.of("ISL-S01");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.HOST_OFFER_PUBLISH);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    return context.subject(HostOfferFacts.class).capacity() > 5
        ? Verdict.block("rule.ISL-R01.beds", 5)
        : Verdict.kept();
  }
}
