package org.famulus.core.compliance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementListeners;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.schedule.DailyRound;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * Starts placements on their first day, by hand or at night; one that a rule holds is held back
 * until nothing is against it any more.
 */
@Stateless
public class PlacementStarts {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private PlacementRepository placements;
  @Inject private RequirementsForChange forChange;
  @Inject private Clearance clearance;
  @Inject private Discretion discretion;
  @Inject private PlacementListeners listeners;

  /** Placements whose first day has come and whose start would change something. */
  @Reads(permission = Permission.PLACEMENT_EDIT)
  public List<Long> due(String regionId) {
    gate.allow(Target.region(regionId));
    LocalDate today = regions.today(regionId, clock);
    List<Long> due =
        new ArrayList<>(
            placements.begunBy(regionId, Set.of(PlacementState.ACCEPTED), today));
    List<Long> held = placements.begunBy(regionId, Set.of(PlacementState.HELD), today);
    if (!held.isEmpty()) {
      RuleBook book = rules.open(regionId);
      placements.some(regionId, held).stream()
          .filter(placement -> !placement.isOver(today))
          .filter(
              placement ->
                  DailyRound.isDue(
                      () ->
                          clearance.judge(placement, book, WrittenReasons.none()).isFree()))
          .map(Placement::id)
          .forEach(due::add);
    }
    return due;
  }

  /**
   * Starts a placement, or holds it back with the reasons kept.
   *
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "placement.start", permission = Permission.PLACEMENT_EDIT)
  public Outcome<Long> start(String regionId, long placementId, WrittenReasons reasons) {
    gate.allow(Target.region(regionId));
    Placement placement = forChange.placement(regionId, placementId);
    LocalDate today = regions.today(regionId, clock);
    List<Reason> faults = faults(placement, today);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    boolean stoodReady = placement.isCleared() && placement.state() == PlacementState.ACCEPTED;
    Judgement judgement = clearance.judge(placement, rules.open(regionId), reasons);
    List<Reason> against = discretion.forEverybody(regionId, judgement.allReasons());
    placement.clear(judgement.isFree(), against);
    PlacementState before = placement.state();
    if (judgement.isFree() && stoodReady) {
      // Nobody kept her waiting: if no server ran on the first day, she has been there since then.
      placement.start(placement.subject().firstDay());
    } else if (judgement.isFree() && !placement.isOver(today)) {
      placement.start(today);
    } else {
      placement.hold();
    }
    running.current().change("state", before, placement.state());
    if (placement.state() == PlacementState.STARTED) {
      listeners.started(placement);
    }
    return Outcome.done(placementId, judgement.isFree() ? List.of() : against);
  }

  private static List<Reason> faults(Placement placement, LocalDate today) {
    if (placement.state() == PlacementState.ALLOTTED) {
      return List.of(Reason.of("placement.not-accepted"));
    }
    if (!PlacementState.BEFORE_START.contains(placement.state())) {
      return List.of(Reason.of("placement.started-already"));
    }
    if (placement.state() == PlacementState.HELD && placement.isOver(today)) {
      return List.of(Reason.of("placement.over", placement.subject().lastDay()));
    }
    LocalDate firstDay = placement.subject().firstDay();
    return today.isBefore(firstDay)
        ? List.of(Reason.of("placement.not-before-first-day", firstDay))
        : List.of();
  }
}
