package org.famulus.region.archetype.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** ARC-R02: a unit that offers more places than usual says why. */
public final class ArcR02UsualNumber implements RegionRule {

  /** How many places are usual; the administrator may change it from a day on. */
  public static final String USUAL_MAXIMUM = "usualMaximum";

  @Override
  public String id() {
    return "ARC-R02";
  }

  @Override
  public List<String> sources() {
    return List.of("ARC-S02");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.INTEREST_SUBMIT);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.WARN);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(USUAL_MAXIMUM, Type.INTEGER, "4"));
  }

  @Override
  public Verdict check(RuleContext context) {
    int places = context.subject(InterestFacts.class).places();
    int usual = context.parameters().integer(USUAL_MAXIMUM);
    return places > usual
        ? Verdict.warn("rule.ARC-R02.many", places, usual)
        : Verdict.kept();
  }
}
