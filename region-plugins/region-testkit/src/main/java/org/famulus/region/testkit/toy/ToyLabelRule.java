package org.famulus.region.testkit.toy;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** TOY-R04: a box without a label gives somebody something to do. */
public final class ToyLabelRule implements RegionRule {

  @Override
  public String id() {
    return "TOY-R04";
  }

  @Override
  public List<String> sources() {
    return List.of("TOY-S04");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(ToyBox.PACK);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.TASK);
  }

  @Override
  public Verdict check(RuleContext context) {
    return context.subject(ToyBox.class).labelled()
        ? Verdict.kept()
        : Verdict.task("rule.TOY-R04.label");
  }
}
