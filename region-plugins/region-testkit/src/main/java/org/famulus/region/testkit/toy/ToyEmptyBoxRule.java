package org.famulus.region.testkit.toy;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** TOY-R02: an empty box needs a written reason. */
public final class ToyEmptyBoxRule implements RegionRule {

  @Override
  public String id() {
    return "TOY-R02";
  }

  @Override
  public List<String> sources() {
    return List.of("TOY-S02");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(ToyBox.PACK);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.WARN);
  }

  @Override
  public Verdict check(RuleContext context) {
    return context.subject(ToyBox.class).toys().isEmpty()
        ? Verdict.warn("rule.TOY-R02.empty")
        : Verdict.kept();
  }
}
