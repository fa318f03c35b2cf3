package org.famulus.it.islands;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** ISL-R02: no ferry sails on Sundays. */
public final class IslR02Ferry implements RegionRule {

  @Override
  public String id() {
    return "ISL-R02";
  }

  @Override
  public List<String> sources() {
    return List.of("ISL-S01");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.BOOKING_REQUEST, Moment.BOOKING_ACCEPT);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    DayOfWeek first =
        context.subject(BookingFacts.class).period().firstDay().getDayOfWeek();
    return first == DayOfWeek.SUNDAY ? Verdict.block("rule.ISL-R02.sunday") : Verdict.kept();
  }
}
