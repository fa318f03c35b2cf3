package org.famulus.region.skane;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.famulus.region.skane.rule.Gates;
import org.famulus.region.skane.rule.SkaR12Gates;
import org.famulus.region.skane.rule.SkaR13HealthPapers;
import org.famulus.region.skane.rule.SkaR14Insurance;
import org.famulus.region.skane.rule.SkaR15PoliceExtract;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.compliance.Demand;
import org.famulus.region.spi.compliance.RequirementDetail;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.ProgrammeParameters;

/**
 * The five gates of SKA-S03 and SKA-S10, and a sixth one where children are treated (SKA-R15). Of
 * health and police only the status is kept (GDP-01, GDP-05).
 */
final class SkaneCompliance implements CompliancePolicy {

  private static final List<RequirementKind> KINDS =
      List.of(
          RequirementKind.health(Gates.HEALTH_DECLARATION, Gates.HEALTH, false),
          RequirementKind.health(
              Gates.TUBERCULOSIS, Gates.HEALTH, true, RequirementDetail.TAKEN_ON),
          RequirementKind.health(Gates.MRSA, Gates.HEALTH, true, RequirementDetail.TAKEN_ON)
              .withoutHandingIn(),
          RequirementKind.ordinary(Gates.COVER, Gates.INSURANCE, RequirementDetail.COVERED)
              .withoutHandingIn(),
          RequirementKind.ordinary(Gates.SECRECY_AGREEMENT, Gates.SECRECY),
          RequirementKind.ordinary(Gates.KNOWLEDGE, Gates.PRIOR_KNOWLEDGE).withoutHandingIn(),
          RequirementKind.ordinary(Gates.LADOK, Gates.REGISTRATION, RequirementDetail.REFERENCE)
              .withoutHandingIn(),
          RequirementKind.police(Gates.EXTRACT, Gates.POLICE));

  @Override
  public List<String> gates() {
    List<String> gates = new ArrayList<>(Gates.FIVE);
    gates.add(Gates.POLICE);
    return List.copyOf(gates);
  }

  @Override
  public List<RequirementKind> kinds() {
    return KINDS;
  }

  @Override
  public LocalDate expectedArrival(LocalDate firstDay, ProgrammeParameters parameters) {
    return firstDay.minusDays(parameters.ofRule("SKA-R12").integer(SkaR12Gates.ARRIVAL_DAYS));
  }

  @Override
  public List<Demand> demands(PlacementFacts placement, ProgrammeParameters parameters) {
    ParameterValues gates = parameters.ofRule("SKA-R12");
    ParameterValues health = parameters.ofRule("SKA-R13");
    LocalDate firstDay = placement.period().firstDay();
    LocalDate papers =
        placement.arrival().minusDays(health.integer(SkaR13HealthPapers.DAYS_BEFORE_ARRIVAL));
    boolean testOnFirstDay =
        health.text(SkaR13HealthPapers.MRSA_MODE).equals(SkaR13HealthPapers.TEST_ON_FIRST_DAY);
    List<Demand> demands = new ArrayList<>();
    demands.add(new Demand(Gates.HEALTH_DECLARATION, papers));
    demands.add(new Demand(Gates.TUBERCULOSIS, papers));
    demands.add(new Demand(Gates.MRSA, testOnFirstDay ? firstDay : placement.arrival()));
    demands.add(
        new Demand(
            Gates.COVER,
            firstDay.minusDays(parameters.ofRule("SKA-R14").integer(SkaR14Insurance.DAYS_BEFORE))));
    demands.add(before(firstDay, gates, Gates.SECRECY_AGREEMENT, SkaR12Gates.SECRECY_DUE_DAYS));
    demands.add(before(firstDay, gates, Gates.KNOWLEDGE, SkaR12Gates.PRIOR_KNOWLEDGE_DUE_DAYS));
    demands.add(before(firstDay, gates, Gates.LADOK, SkaR12Gates.REGISTRATION_DUE_DAYS));
    if (placement.unitTreatsChildren()) {
      demands.add(
          before(
              firstDay,
              parameters.ofRule("SKA-R15"),
              Gates.EXTRACT,
              SkaR15PoliceExtract.DUE_DAYS));
    }
    return demands;
  }

  private static Demand before(
      LocalDate firstDay, ParameterValues values, String code, String days) {
    return new Demand(code, firstDay.minusDays(values.integer(days)));
  }
}
