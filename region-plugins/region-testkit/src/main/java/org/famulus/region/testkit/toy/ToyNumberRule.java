package org.famulus.region.testkit.toy;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ReferenceDate;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** TOY-R01: a box holds at most three toys, unless somebody writes why. */
public final class ToyNumberRule implements RegionRule {

  @Override
  public String id() {
    return "TOY-R01";
  }

  @Override
  public List<String> sources() {
    return List.of("TOY-S01");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(ToyBox.PACK);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter("maximum", Type.INTEGER, "3"));
  }

  @Override
  public ReferenceDate referenceDate() {
    return ReferenceDate.FIRST_DAY;
  }

  @Override
  public Verdict check(RuleContext context) {
    int toys = context.subject(ToyBox.class).toys().size();
    int maximum = context.parameters().integer("maximum");
    return toys <= maximum
        ? Verdict.kept()
        : Verdict.blockUnlessWaived(
            Permission.CALL_EDIT, "rule.TOY-R01.too-many", toys, maximum);
  }
}
