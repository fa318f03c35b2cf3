package org.famulus.it.islands;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** ISL-R04: a student who has a place buys a ticket. */
public final class IslR04Ticket implements RegionRule {

  @Override
  public String id() {
    return "ISL-R04";
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
    return Set.of(Effect.TASK);
  }

  @Override
  public Verdict check(RuleContext context) {
    return Verdict.task(
        "rule.ISL-R04.ticket", context.subject(BookingFacts.class).period().firstDay());
  }
}
