package org.famulus.region.milamed.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Marks;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.PartToCount;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R17: nursing service is done before M1, in parts of at least a month, at a hospital or a
 * comparable rehabilitation clinic. Another part is recorded with a word of staff and does not count;
 * the account shows what is open of the three months.
 */
public final class MilR17NursingService implements RegionRule {

  /** Days of a part, at least. */
  public static final String PART_DAYS = "partDays";

  /** Days of the whole service. */
  public static final String TOTAL_DAYS = "totalDays";

  @Override
  public String id() {
    return "MIL-R17";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F19");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moments.PART_COUNT);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.WARN);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(PART_DAYS, Type.DAYS, "30"),
        new Parameter(TOTAL_DAYS, Type.DAYS, "90"));
  }

  @Override
  public Verdict check(RuleContext context) {
    PartToCount part = context.subject(PartToCount.class);
    if (!part.kind().equals(Kinds.NURSING)) {
      return Verdict.notApplicable();
    }
    int least = context.parameters().integer(PART_DAYS);
    if (part.days() < least) {
      return Verdict.warn("rule.MIL-R17.short", part.days(), least);
    }
    boolean site =
        part.siteType().equals(HostFacts.HOSPITAL)
            || part.marks().contains(Marks.REHABILITATION);
    if (!site) {
      return Verdict.warn("rule.MIL-R17.site");
    }
    return Bookings.studyOf(context)
        .m1PassedOn()
        .filter(day -> !part.period().lastDay().isBefore(day))
        .map(day -> Verdict.warn("rule.MIL-R17.after-m1", day))
        .orElseGet(Verdict::kept);
  }
}
