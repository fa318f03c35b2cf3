package org.famulus.core.compliance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/**
 * Shows where the gates of placements stand, to each what she may know: a student everything about
 * herself, a desk its own requirements and of the others whether the gate is open, a unit yes or
 * no.
 */
@Stateless
public class Gates {

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private PlacementRepository placements;
  @Inject private RequirementRepository requirements;
  @Inject private ClearanceRepository clearances;
  @Inject private PlacementDossier dossier;
  @Inject private Clearance clearance;

  /** The gates of the caller's own placements that have not ended, by first day. */
  @Reads(permission = Permission.REQUIREMENT_SUBMIT)
  public List<GateOverview> own(String regionId) {
    Optional<Long> person = gate.scope(regionId).person();
    if (person.isEmpty()) {
      return List.of();
    }
    return placements.ofPerson(regionId, person.get(), PlacementState.DEMANDING).stream()
        .map(placement -> overview(placement, Sight.everything()))
        .toList();
  }

  /**
   * The gates of a placement.
   *
   * @throws NotFoundException if there is none the caller may know of
   */
  @Reads(permission = Permission.CLEARANCE_VIEW)
  public GateOverview of(String regionId, long placementId) {
    Placement placement =
        placements
            .find(regionId, placementId)
            .orElseThrow(() -> new NotFoundException("placement", placementId));
    Placement.Subject subject = placement.subject();
    Scope scope = gate.scope(regionId);
    if (!scope.reaches(
        new Target(regionId, Set.of(subject.unitId()), Optional.of(subject.personId())))) {
      throw new NotFoundException("placement", placementId);
    }
    return overview(placement, sight(regionId, placement));
  }

  /** A page of placements before their start, with counts for each filter; for desks. */
  @Reads(permission = Permission.CLEARANCE_VIEW)
  public Slice<ClearanceRow> find(ClearanceCriteria criteria, Sort sort, Page page) {
    gate.allow(Target.region(criteria.regionId()));
    List<ClearanceQuery.Face> faces = clearances.ask(criteria).rows(sort, page);
    Map<Long, List<Requirement>> byPlacement =
        requirements.ofAll(faces.stream().map(face -> face.placement().id()).toList());
    Sight sight = sight(criteria.regionId());
    Map<String, Map<String, Count>> counts = new HashMap<>();
    counts.put("start", counted(criteria.anyFirstDay(), query -> query.countBy("p.firstDay")));
    counts.put("cleared", counted(criteria.readyOrNot(), query -> query.countBy("p.cleared")));
    counts.put("actor", counted(criteria.whoeverActs(), ClearanceQuery::countByActor));
    counts.put("state", counted(criteria.anyState(), query -> query.countBy("p.state")));
    return new Slice<>(
        faces.stream()
            .map(face -> row(face, byPlacement.getOrDefault(face.placement().id(), List.of()), sight))
            .toList(),
        Count.exactly(clearances.ask(criteria).count()),
        counts);
  }

  /** Ids of all placements that match, by first day. */
  @Reads(permission = Permission.CLEARANCE_VIEW)
  public List<Long> ids(ClearanceCriteria criteria) {
    gate.allow(Target.region(criteria.regionId()));
    return clearances.ask(criteria).ids();
  }

  /** What each value of a filter would show; placements before their start are never so many. */
  private Map<String, Count> counted(
      ClearanceCriteria criteria, Function<ClearanceQuery, Map<String, Long>> by) {
    return Count.exactly(by.apply(clearances.ask(criteria)));
  }

  private ClearanceRow row(
      ClearanceQuery.Face face, List<Requirement> own, Sight sight) {
    List<Requirement> open =
        own.stream().filter(requirement -> !requirement.isInOrder()).toList();
    Set<ActsNext> actors = EnumSet.noneOf(ActsNext.class);
    open.forEach(requirement -> actors.add(requirement.waitsFor()));
    return new ClearanceRow(
        face.placement().id(),
        face.face(),
        face.placement().isCleared(),
        gates(face.placement().regionId(), own, sight.withoutRequirements()),
        actors,
        open.stream().map(Requirement::waitsSince).min(LocalDate::compareTo),
        open.stream().map(Requirement::dueOn).min(LocalDate::compareTo),
        own.stream().flatMap(each -> each.remindedOn().stream()).max(LocalDate::compareTo));
  }

  private GateOverview overview(Placement placement, Sight sight) {
    String regionId = placement.regionId();
    RuleBook book = rules.open(regionId);
    return new GateOverview(
        clearances.faces(regionId, List.of(placement.id())).get(0).face(),
        placement.isCleared(),
        dossier.arrival(placement, book),
        placement.arrivalOn().isPresent(),
        placement.startedOn(),
        sight.gates() ? gates(regionId, requirements.of(placement.id()), sight) : List.of(),
        reasons(placement, book, sight));
  }

  private List<Reason> reasons(Placement placement, RuleBook book, Sight sight) {
    if (!sight.gates() || !PlacementState.BEFORE_START.contains(placement.state())) {
      return List.of();
    }
    return sight.confidential()
        ? clearance.judge(placement, book, WrittenReasons.none()).allReasons()
        : placement.holdReasons();
  }

  private List<GateView> gates(String regionId, List<Requirement> own, Sight sight) {
    LocalDate today = regions.today(regionId, clock);
    Map<String, List<Requirement>> byGate = new LinkedHashMap<>();
    List<GateView> views = new ArrayList<>();
    regions
        .get(regionId)
        .compliance()
        .ifPresent(
            policy -> {
              policy.gates().forEach(code -> byGate.put(code, new ArrayList<>()));
              own.forEach(
                  each -> byGate.computeIfAbsent(each.gate(), g -> new ArrayList<>()).add(each));
              byGate.forEach(
                  (code, behind) -> {
                    if (!behind.isEmpty()) {
                      views.add(view(code, behind, policy.kinds(), sight, today));
                    }
                  });
            });
    return views;
  }

  private static GateView view(
      String code,
      List<Requirement> behind,
      List<RequirementKind> kinds,
      Sight sight,
      LocalDate today) {
    GateState state = GateState.of(behind);
    if (!behind.stream().allMatch(sight::reaches)) {
      return new GateView(code, state.discreet(), List.of());
    }
    List<RequirementView> shown = new ArrayList<>();
    if (sight.requirements()) {
      for (Requirement requirement : behind) {
        kinds.stream()
            .filter(kind -> kind.code().equals(requirement.code()))
            .findFirst()
            .ifPresent(kind -> shown.add(RequirementView.of(requirement, kind, today)));
      }
    }
    return new GateView(code, state, shown);
  }

  private Sight sight(String regionId, Placement placement) {
    boolean own =
        gate.caller()
            .ownPersonFor(regionId, Permission.CLEARANCE_VIEW)
            .filter(person -> person == placement.subject().personId())
            .isPresent();
    return own ? Sight.everything() : sight(regionId);
  }

  private Sight sight(String regionId) {
    boolean ordinary =
        gate.caller().holdsInWhole(regionId, Permission.REQUIREMENT_VERIFY);
    boolean confidential =
        gate.caller().holdsInWhole(regionId, Permission.REQUIREMENT_VERIFY_CONFIDENTIAL);
    boolean whole = gate.caller().holdsInWhole(regionId, Permission.CLEARANCE_VIEW);
    return new Sight(whole, true, ordinary, confidential);
  }

  /**
   * What a viewer may see.
   *
   * @param gates whether gate by gate; a unit may not
   * @param requirements whether the requirements behind them
   * @param ordinary whether where ordinary ones stand
   * @param confidential whether where those of health and police stand
   */
  private record Sight(
      boolean gates, boolean requirements, boolean ordinary, boolean confidential) {

    static Sight everything() {
      return new Sight(true, true, true, true);
    }

    Sight withoutRequirements() {
      return new Sight(gates, false, ordinary, confidential);
    }

    boolean reaches(Requirement requirement) {
      return requirement.confidentiality().isForVerifierOnly() ? confidential : ordinary;
    }
  }
}
