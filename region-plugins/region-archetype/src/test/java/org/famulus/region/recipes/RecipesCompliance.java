package org.famulus.region.recipes;

import java.util.List;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.compliance.Demand;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.ProgrammeParameters;

/** One requirement: a vaccination, due some days before the first day. */
final class RecipesCompliance implements CompliancePolicy {

  /** The requirement's code. */
  static final String VACCINATION = "VACCINATION";

  private static final String HEALTH = "HEALTH";

  @Override
  public List<String> gates() {
    return List.of(HEALTH);
  }

  @Override
  public List<RequirementKind> kinds() {
    return List.of(RequirementKind.health(VACCINATION, HEALTH, false));
  }

  @Override
  public List<Demand> demands(PlacementFacts placement, ProgrammeParameters parameters) {
    int days = parameters.ofRule("REC-R01").integer(RecR01Vaccination.DAYS_BEFORE);
    return List.of(new Demand(VACCINATION, placement.period().firstDay().minusDays(days)));
  }
}
