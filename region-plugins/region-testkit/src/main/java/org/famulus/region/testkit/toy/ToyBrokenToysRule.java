package org.famulus.region.testkit.toy;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.spi.rule.Verdict.ExcludedItem;

/** TOY-R03: broken toys drop out; if all are broken, the box waits. */
public final class ToyBrokenToysRule implements RegionRule {

  @Override
  public String id() {
    return "TOY-R03";
  }

  @Override
  public List<String> sources() {
    return List.of("TOY-S03");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(ToyBox.PACK);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD);
  }

  @Override
  public Verdict check(RuleContext context) {
    ToyBox box = context.subject(ToyBox.class);
    if (box.broken().isEmpty()) {
      return Verdict.kept();
    }
    List<ExcludedItem> items =
        box.broken().stream()
            .map(toy -> new ExcludedItem(toy, Text.of("rule.TOY-R03.broken", toy)))
            .toList();
    Verdict remainder =
        box.broken().containsAll(box.toys())
            ? Verdict.hold("rule.TOY-R03.none-left")
            : Verdict.kept();
    return new Verdict.Excluding(items, remainder);
  }
}
