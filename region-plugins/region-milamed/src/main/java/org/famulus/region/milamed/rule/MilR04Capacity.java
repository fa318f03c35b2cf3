package org.famulus.region.milamed.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** MIL-R04: there are never more students at a time than the offer has places for. */
public final class MilR04Capacity implements RegionRule {

  @Override
  public String id() {
    return "MIL-R04";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F18");
  }

  @Override
  public Set<Moment> moments() {
    return Bookings.MOMENTS;
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    BookingFacts booking = context.subject(BookingFacts.class);
    int capacity = booking.offer().capacity();
    return booking.mostAtATime() < capacity
        ? Verdict.kept()
        : Verdict.block("rule.MIL-R04.full", booking.mostAtATime(), capacity);
  }
}
