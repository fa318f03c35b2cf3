package org.famulus.it.islands;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** ISL-R03: whoever proposes other days says why. */
public final class IslR03Words implements RegionRule {

  @Override
  public String id() {
    return "ISL-R03";
  }

  @Override
  public List<String> sources() {
    return List.of("ISL-S01");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.BOOKING_CHANGE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.WARN);
  }

  @Override
  public Verdict check(RuleContext context) {
    return context.subject(BookingFacts.class).reason().isEmpty()
        ? Verdict.warn("rule.ISL-R03.words")
        : Verdict.kept();
  }
}
