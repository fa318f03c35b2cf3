package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ReferenceDate;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R15: where children are treated, a criminal-record extract is shown before the start. The
 * admission creates the requirement.
 */
public final class SkaR15PoliceExtract implements RegionRule {

  /** Days before the first day by which the extract is shown. */
  public static final String DUE_DAYS = "dueDays";

  @Override
  public String id() {
    return "SKA-R15";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-F03", "SKA-F11");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.PLACEMENT_START);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(DUE_DAYS, Type.DAYS, "14"));
  }

  @Override
  public ReferenceDate referenceDate() {
    return ReferenceDate.FIRST_DAY;
  }

  @Override
  public boolean isConfidential() {
    return true;
  }

  @Override
  public Verdict check(RuleContext context) {
    PlacementFacts placement = context.subject(PlacementFacts.class);
    if (!placement.unitTreatsChildren()) {
      return Verdict.notApplicable();
    }
    return placement.requirement(Gates.EXTRACT).filter(RequirementFacts::isInOrder).isPresent()
        ? Verdict.kept()
        : Verdict.hold("rule.SKA-R15.not-shown");
  }
}
