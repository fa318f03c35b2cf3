package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.facts.AllotmentFacts;
import org.famulus.region.spi.facts.AllotmentFacts.BlockFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R20: a student has at most two blocks (VMFN23, then VMFN24), not at the same time, the second
 * at another unit, so that each unit keeps to four weeks for each student.
 */
public final class SkaR20TwoBlocks implements RegionRule {

  @Override
  public String id() {
    return "SKA-R20";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S29", "SKA-F02");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.PLACEMENT_ALLOT, Moment.PLACEMENT_CHANGE, Moment.DECISION_ISSUE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter("maximumBlocks", Type.INTEGER, "2"));
  }

  @Override
  public Verdict check(RuleContext context) {
    AllotmentFacts allotment = context.subject(AllotmentFacts.class);
    int maximum = context.parameters().integer("maximumBlocks");
    List<BlockFacts> others = allotment.otherBlocks();
    if (others.size() >= maximum) {
      return Verdict.block("rule.SKA-R20.too-many", others.size(), maximum);
    }
    Optional<PeriodFacts> overlapping =
        others.stream()
            .map(BlockFacts::period)
            .filter(other -> other.meets(allotment.period()))
            .findFirst();
    if (overlapping.isPresent()) {
      return Verdict.block(
          "rule.SKA-R20.overlap",
          allotment.period().firstDay(),
          allotment.period().lastDay(),
          overlapping.get().firstDay(),
          overlapping.get().lastDay());
    }
    return others.stream().anyMatch(other -> other.unitId() == allotment.unitId())
        ? Verdict.block("rule.SKA-R20.same-unit")
        : Verdict.kept();
  }
}
