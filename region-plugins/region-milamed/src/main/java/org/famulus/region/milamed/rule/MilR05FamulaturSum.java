package org.famulus.region.milamed.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R05: before the proof for the registration to M2 is given, the parts that count add up to 120
 * calendar days, four months of 30.
 */
public final class MilR05FamulaturSum implements RegionRule {

  @Override
  public String id() {
    return "MIL-R05";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F12", "MIL-F13");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moments.FAMULATUR_PROVE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter("totalDays", Type.DAYS, "120"));
  }

  @Override
  public Verdict check(RuleContext context) {
    int counted =
        Bookings.studyOf(context).parts().stream()
            .filter(part -> part.kind().equals(Kinds.FAMULATUR))
            .mapToInt(part -> part.counted() + part.countedFree())
            .sum();
    int total = context.parameters().integer("totalDays");
    return counted >= total
        ? Verdict.kept()
        : Verdict.hold("rule.MIL-R05.open", counted, total, total - counted);
  }
}
