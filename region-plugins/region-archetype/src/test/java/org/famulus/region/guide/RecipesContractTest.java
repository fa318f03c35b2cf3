package org.famulus.region.guide;

import static org.famulus.region.testkit.example.PlacementExample.in;
import static org.famulus.region.testkit.example.PlacementExample.placement;
import static org.famulus.region.testkit.example.PlacementExample.reminded;
import static org.famulus.region.testkit.example.PlacementExample.required;

import java.util.List;
import java.util.Map;
import org.famulus.region.recipes.RecipesRegion;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.testkit.CommonAnswer;
import org.famulus.region.testkit.CommonCase;
import org.famulus.region.testkit.RegionContract;
import org.famulus.region.testkit.RuleSample;

/** The recipes of the guide, put together, keep the contract. */
class RecipesContractTest extends RegionContract {

  private static final String DUE = "2027-01-18";
  private static final String FIRST_DAY = "2027-02-01";
  private static final RequirementFacts OPEN = required("VACCINATION", "HEALTH", DUE);
  private static final RequirementFacts SHOWN = in(OPEN, RequirementStatus.VERIFIED);

  @Override
  protected RegionPlugin region() {
    return new RecipesRegion();
  }

  @Override
  protected List<RuleSample> samples() {
    String rule = "REC-R01";
    Moment start = Moment.PLACEMENT_START;
    Moment night = Moment.REQUIREMENT_DAILY;
    return List.of(
        RuleSample.kept(rule, start, FIRST_DAY, placement().with(SHOWN).facts()),
        RuleSample.broken(rule, Effect.HOLD, start, FIRST_DAY, placement().with(OPEN).facts()),
        RuleSample.kept(rule, night, "2027-01-17", placement().change(OPEN)),
        RuleSample.kept(rule, night, "2027-01-19", placement().change(reminded(OPEN, DUE))),
        RuleSample.broken(rule, Effect.TASK, night, DUE, placement().change(OPEN)));
  }

  @Override
  protected Map<CommonCase, CommonAnswer> commonCases() {
    String recipe = "the recipes have one rule, about a vaccination";
    return Map.of(
        CommonCase.NO_CAPACITY, CommonAnswer.notRefused(recipe),
        CommonCase.LAST_DAY_OF_WINDOW, CommonAnswer.notRefused(recipe),
        CommonCase.LEAP_DAY, CommonAnswer.notRefused(recipe),
        CommonCase.AGREEMENT_ENDS_MIDWAY, CommonAnswer.notRefused(recipe),
        CommonCase.SIGNED_A_DAY_EARLY, CommonAnswer.notRefused(recipe),
        CommonCase.EXPIRED_ON_FIRST_DAY, CommonAnswer.notRefused("a vaccination does not expire"));
  }
}
