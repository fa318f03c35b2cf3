package org.famulus.region.milamed.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** MIL-R14: for figures, a placement below 14 days is short, and long from 14 days on. */
public final class MilR14LengthClass implements RegionRule {

  @Override
  public String id() {
    return "MIL-R14";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F05");
  }

  @Override
  public Set<Moment> moments() {
    return Bookings.MOMENTS;
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.NONE);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter("longFromDays", Type.DAYS, "14"));
  }

  @Override
  public Verdict check(RuleContext context) {
    int days = Bookings.days(context.subject(BookingFacts.class).period());
    return days < context.parameters().integer("longFromDays")
        ? Verdict.note("rule.MIL-R14.short", days)
        : Verdict.note("rule.MIL-R14.long", days);
  }
}
