package org.famulus.region.milamed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.famulus.region.milamed.rule.MilR13BeforeFirstDay;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.compliance.Demand;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.ProgrammeParameters;

/**
 * Measles status before every practicum, and the extended police certificate where the host asks for
 * one (MIL-R13). Of both only the status is kept: no vaccination, no titre, no reason of an exemption,
 * nothing of what a certificate says (GDP-01, GDP-02, GDP-05).
 */
final class MilamedCompliance implements CompliancePolicy {

  static final String HEALTH = "HEALTH";
  static final String POLICE = "POLICE";

  @Override
  public List<String> gates() {
    return List.of(HEALTH, POLICE);
  }

  @Override
  public List<RequirementKind> kinds() {
    return List.of(
        RequirementKind.health(MilR13BeforeFirstDay.MEASLES, HEALTH, false),
        RequirementKind.police(MilR13BeforeFirstDay.POLICE_CERTIFICATE, POLICE));
  }

  /** Practica begin on their first day; nothing falls due by an arrival before it. */
  @Override
  public boolean asksForArrival() {
    return false;
  }

  @Override
  public List<Demand> demands(PlacementFacts placement, ProgrammeParameters parameters) {
    ParameterValues values = parameters.ofRule("MIL-R13");
    LocalDate firstDay = placement.period().firstDay();
    List<Demand> demands = new ArrayList<>();
    demands.add(
        new Demand(
            MilR13BeforeFirstDay.MEASLES,
            firstDay.minusDays(values.integer(MilR13BeforeFirstDay.MEASLES_DAYS))));
    if (MilR13BeforeFirstDay.isAskedFor(placement)) {
      demands.add(
          new Demand(
              MilR13BeforeFirstDay.POLICE_CERTIFICATE,
              firstDay.minusDays(values.integer(MilR13BeforeFirstDay.POLICE_DAYS))));
    }
    return demands;
  }
}
