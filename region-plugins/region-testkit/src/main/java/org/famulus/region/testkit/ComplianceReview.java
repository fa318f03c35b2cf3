package org.famulus.region.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.compliance.Demand;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.ProgrammeParameters;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.testkit.example.PlacementExample;

/** Looks at what a region demands before a placement starts, and asks it twice. */
final class ComplianceReview {

  private final RegionPlugin region;

  ComplianceReview(RegionPlugin region) {
    this.region = region;
  }

  List<String> faults() {
    Optional<CompliancePolicy> policy = region.compliance();
    if (policy.isEmpty()) {
      return region.catalogue().steps().contains(Step.COMPLIANCE)
          ? List.of("requirements are checked, but there is no compliance policy")
          : List.of();
    }
    List<String> faults = new ArrayList<>(kinds(policy.get()));
    for (PlacementExample example :
        List.of(PlacementExample.placement(), PlacementExample.placement().withChildren())) {
      faults.addAll(demands(policy.get(), example.facts()));
    }
    return faults.stream().distinct().toList();
  }

  private static List<String> kinds(CompliancePolicy policy) {
    List<String> faults = new ArrayList<>();
    faults.addAll(twice("gate", policy.gates()));
    faults.addAll(twice("requirement", policy.kinds().stream().map(RequirementKind::code).toList()));
    for (RequirementKind kind : policy.kinds()) {
      if (!policy.gates().contains(kind.gate())) {
        faults.add("the requirement " + kind.code() + " belongs to no gate, but to " + kind.gate());
      }
    }
    Set<String> used =
        policy.kinds().stream().map(RequirementKind::gate).collect(Collectors.toSet());
    policy.gates().stream()
        .filter(gate -> !used.contains(gate))
        .forEach(gate -> faults.add("nothing belongs to the gate " + gate));
    return faults;
  }

  private List<String> demands(CompliancePolicy policy, PlacementFacts placement) {
    ProgrammeParameters shipped = shipped();
    List<String> faults = new ArrayList<>();
    List<Demand> demands = policy.demands(placement, shipped);
    if (!demands.equals(policy.demands(placement, shipped))) {
      faults.add("asked twice, it demands something else");
    }
    faults.addAll(twice("demand", demands.stream().map(Demand::code).toList()));
    Set<String> known =
        policy.kinds().stream().map(RequirementKind::code).collect(Collectors.toSet());
    demands.stream()
        .map(Demand::code)
        .filter(code -> !known.contains(code))
        .forEach(code -> faults.add("it demands " + code + ", which is no kind of requirement"));
    LocalDate firstDay = placement.period().firstDay();
    if (policy.expectedArrival(firstDay, shipped).isAfter(firstDay)) {
      faults.add("a student is expected after the first day");
    }
    return faults;
  }

  private ProgrammeParameters shipped() {
    Map<String, RegionRule> rules =
        region.rules().stream()
            .collect(Collectors.toMap(RegionRule::id, Function.identity(), (one, same) -> one));
    return new ProgrammeParameters() {
      @Override
      public ParameterValues ofRegion() {
        return values(region.catalogue().parameters());
      }

      @Override
      public ParameterValues ofRule(String ruleId) {
        return values(rules.get(ruleId).parameters());
      }
    };
  }

  private static ParameterValues values(List<Parameter> parameters) {
    Map<String, String> values = new TreeMap<>();
    parameters.forEach(each -> values.put(each.key(), each.initialValue()));
    return new ParameterValues(values);
  }

  private static List<String> twice(String what, List<String> codes) {
    Set<String> seen = new HashSet<>();
    return codes.stream()
        .filter(code -> !seen.add(code))
        .map(code -> what + " " + code + " twice")
        .toList();
  }
}
