package org.famulus.it.islands;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** ISL-R05: in January nobody can be promised to arrive. */
public final class IslR05Storms implements RegionRule {

  @Override
  public String id() {
    return "ISL-R05";
  }

  @Override
  public List<String> sources() {
    return List.of("ISL-S01");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.BOOKING_ACCEPT);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD);
  }

  @Override
  public Verdict check(RuleContext context) {
    return context.subject(BookingFacts.class).period().firstDay().getMonth() == Month.JANUARY
        ? Verdict.hold("rule.ISL-R05.storms")
        : Verdict.kept();
  }
}
