package org.famulus.region.milamed.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Marks;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.PartToCount;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** MIL-R07: days count as GP care only at a site that takes part in it (§ 73 SGB V). */
public final class MilR07GpCare implements RegionRule {

  @Override
  public String id() {
    return "MIL-R07";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F14");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moments.PART_COUNT);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    PartToCount part = context.subject(PartToCount.class);
    if (!part.kind().equals(Kinds.FAMULATUR)) {
      return Verdict.notApplicable();
    }
    boolean asGpCare = part.wanted().filter(Bucket.GP_CARE::equals).isPresent();
    return asGpCare && !part.marks().contains(Marks.GP_CARE)
        ? Verdict.block("rule.MIL-R07.no-gp-care")
        : Verdict.kept();
  }
}
