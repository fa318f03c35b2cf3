package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.schedule.DailyRound;
import org.famulus.core.shared.Batches;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.compliance.Demand;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.facts.PlacementFacts;

/**
 * Determines what placements need, when they begin, whenever arrival, period or unit changes, and
 * at night whatever else has changed.
 * Commands call it in their own transaction; it asks for no right.
 */
@ApplicationScoped
public class RequirementPlan {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private RequirementRepository requirements;
  @Inject private PlacementDossier dossier;
  @Inject private Clearance clearance;
  @Inject private Tasks tasks;

  /** Determines what the placements need; in a programme that demands nothing they are cleared. */
  public void determine(String regionId, List<Placement> placements) {
    RuleBook book = rules.open(regionId);
    for (List<Placement> some : Batches.of(placements)) {
      regions
          .get(regionId)
          .compliance()
          .ifPresent(policy -> determine(regionId, some, policy, book));
      clearance.reviewAll(regionId, some, book);
    }
  }

  /**
   * Determines what a placement needs that takes the place of another one of the same student. What
   * was handed in or verified for that one counts; whether it is enough is judged at the start.
   */
  public void determineInPlaceOf(Placement earlier, Placement placement) {
    determine(placement.regionId(), List.of(placement));
    LocalDate today = regions.today(placement.regionId(), clock);
    Map<String, Requirement> before = byCode(requirements.of(earlier.id()));
    Map<String, RequirementKind> kinds =
        regions.get(placement.regionId()).compliance().map(RequirementPlan::kinds).orElse(Map.of());
    for (Requirement requirement : requirements.of(placement.id())) {
      Requirement same = before.get(requirement.code());
      if (same != null) {
        requirement.inherit(kinds.get(requirement.code()), same, today);
      }
    }
    clearance.review(placement, rules.open(placement.regionId()));
  }

  /**
   * Ids of those of the placements that need something else than is kept, or whose answer is
   * another one by now. One that cannot be judged is among them: looking at it alone says why.
   */
  List<Long> outdated(String regionId, List<Placement> placements) {
    RuleBook book = rules.open(regionId);
    Map<Long, PlacementFacts> facts = dossier.of(regionId, placements, book);
    Map<Long, List<Requirement>> present =
        requirements.ofAll(placements.stream().map(Placement::id).toList());
    return placements.stream()
        .filter(
            placement ->
                DailyRound.isDue(
                    () ->
                        !fits(
                                placement,
                                present.getOrDefault(placement.id(), List.of()),
                                facts.get(placement.id()),
                                book)
                            || !clearance.isUpToDate(
                                placement, facts.get(placement.id()), book)))
        .map(Placement::id)
        .toList();
  }

  private boolean fits(
      Placement placement, List<Requirement> present, PlacementFacts facts, RuleBook book) {
    Optional<CompliancePolicy> policy = regions.get(placement.regionId()).compliance();
    if (policy.isEmpty()) {
      return true;
    }
    Map<String, Requirement> before = byCode(present);
    Map<String, LocalDate> demanded = new HashMap<>();
    demands(policy.get(), placement, facts, book)
        .forEach(demand -> demanded.put(demand.code(), demand.dueOn()));
    return demanded.entrySet().stream()
            .allMatch(
                demand ->
                    before.containsKey(demand.getKey())
                        && before.get(demand.getKey()).isDemandedFor(demand.getValue()))
        && present.stream()
            .allMatch(each -> demanded.containsKey(each.code()) || !each.canBeLifted());
  }

  private static List<Demand> demands(
      CompliancePolicy policy, Placement placement, PlacementFacts facts, RuleBook book) {
    return policy.demands(
        withoutRequirements(facts), book.parametersOn(placement.subject().firstDay()));
  }

  private void determine(
      String regionId, List<Placement> placements, CompliancePolicy policy, RuleBook book) {
    Map<Long, PlacementFacts> facts = dossier.of(regionId, placements, book);
    Map<Long, List<Requirement>> present =
        requirements.ofAll(placements.stream().map(Placement::id).toList());
    for (Placement placement : placements) {
      apply(
          placement,
          present.getOrDefault(placement.id(), List.of()),
          demands(policy, placement, facts.get(placement.id()), book),
          policy);
    }
  }

  private void apply(
      Placement placement,
      List<Requirement> present,
      List<Demand> demands,
      CompliancePolicy policy) {
    LocalDate today = regions.today(placement.regionId(), clock);
    Map<String, RequirementKind> kinds = kinds(policy);
    Map<String, Requirement> before = byCode(present);
    Map<String, Demand> demanded = new LinkedHashMap<>();
    demands.forEach(demand -> demanded.put(demand.code(), demand));
    for (Demand demand : demanded.values()) {
      RequirementKind kind = kinds.get(demand.code());
      Requirement requirement = before.get(demand.code());
      if (requirement == null) {
        requirements.add(
            new Requirement(
                placement.regionId(), placement.id(), kind, demand.dueOn(), today));
      } else {
        requirement.moveDue(demand.dueOn());
        requirement.demandAgain(kind, today);
      }
    }
    present.stream()
        .filter(requirement -> !demanded.containsKey(requirement.code()))
        .forEach(
            requirement -> {
              requirement.lift(today);
              tasks.settle(RequirementsForChange.taskSubject(requirement, Optional.empty()));
            });
  }

  private static PlacementFacts withoutRequirements(PlacementFacts facts) {
    return new PlacementFacts(
        facts.period(),
        facts.field(),
        facts.unitTreatsChildren(),
        facts.supervisors(),
        facts.contactPersons(),
        facts.arrival(),
        facts.agreements(),
        List.of(),
        facts.stay());
  }

  private static Map<String, RequirementKind> kinds(CompliancePolicy policy) {
    return policy.kinds().stream()
        .collect(Collectors.toMap(RequirementKind::code, Function.identity()));
  }

  private static Map<String, Requirement> byCode(List<Requirement> requirements) {
    return requirements.stream()
        .collect(Collectors.toMap(Requirement::code, Function.identity()));
  }
}
