package org.famulus.region.recipes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementChangeFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** REC-R01: nobody starts without the vaccination, and who forgets it is reminded once. */
public final class RecR01Vaccination implements RegionRule {

  /** Days before the first day by which it is shown. */
  public static final String DAYS_BEFORE = "daysBefore";

  @Override
  public String id() {
    return "REC-R01";
  }

  @Override
  public List<String> sources() {
    return List.of("REC-S01");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.PLACEMENT_START, Moment.REQUIREMENT_DAILY);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD, Effect.TASK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(DAYS_BEFORE, Type.DAYS, "14"));
  }

  @Override
  public boolean isConfidential() {
    return true;
  }

  @Override
  public Verdict check(RuleContext context) {
    return context.moment().equals(Moment.PLACEMENT_START)
        ? start(context.subject(PlacementFacts.class))
        : everyNight(context.subject(RequirementChangeFacts.class).requirement(), context.today());
  }

  private static Verdict start(PlacementFacts placement) {
    return placement
            .requirement(RecipesCompliance.VACCINATION)
            .filter(RequirementFacts::isInOrder)
            .isPresent()
        ? Verdict.kept()
        : Verdict.hold("rule.REC-R01.missing");
  }

  private static Verdict everyNight(RequirementFacts requirement, LocalDate today) {
    boolean remindNow =
        !requirement.isInOrder()
            && requirement.remindedOn().isEmpty()
            && !today.isBefore(requirement.dueOn());
    return remindNow
        ? Verdict.task(
            "rule.REC-R01.due", Text.of("requirement." + requirement.code()), requirement.dueOn())
        : Verdict.kept();
  }
}
