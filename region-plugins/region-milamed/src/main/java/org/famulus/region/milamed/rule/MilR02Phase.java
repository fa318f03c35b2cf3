package org.famulus.region.milamed.rule;

import java.time.LocalDate;
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

/**
 * MIL-R02: in the concept phase, the months before the test phase, hosts are recruited and nobody is
 * placed; the first day of a booking decides.
 */
public final class MilR02Phase implements RegionRule {

  @Override
  public String id() {
    return "MIL-R02";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-S09", "MIL-S12", "MIL-F03");
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
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(Phase.TEST_FROM, Type.DATE, "2020-04-01"),
        new Parameter(Phase.CONCEPT_MONTHS, Type.INTEGER, "12"),
        new Parameter(Phase.TEST_LAST_DAY, Type.DATE, "2022-03-31"));
  }

  @Override
  public Verdict check(RuleContext context) {
    LocalDate day = context.subject(BookingFacts.class).period().firstDay();
    LocalDate test = context.parameters().date(Phase.TEST_FROM);
    return switch (Phase.on(day, context.parameters())) {
      case BEFORE -> Verdict.block("rule.MIL-R02.before", day, test);
      case CONCEPT -> Verdict.block("rule.MIL-R02.concept", day, test);
      case TEST, REGULAR -> Verdict.kept();
    };
  }
}
