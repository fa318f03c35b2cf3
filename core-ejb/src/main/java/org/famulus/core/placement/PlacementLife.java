package org.famulus.core.placement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/**
 * What can happen to a placement between admission and last day, noted by the faculty with a
 * reason: a pause, the return, leaving for good. Student and unit are told; a unit is not told why.
 */
@Stateless
public class PlacementLife {

  private static final Set<PlacementState> MAY_BE_LEFT =
      Set.of(
          PlacementState.ALLOTTED,
          PlacementState.ACCEPTED,
          PlacementState.HELD,
          PlacementState.STARTED,
          PlacementState.INTERRUPTED);

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private PlacementsForChange forChange;
  @Inject private PlacementRepository placements;
  @Inject private ApplicationRepository applications;
  @Inject private PlaceRelease place;
  @Inject private PlacementMails mails;
  @Inject private Tasks tasks;
  @Inject private Event<PlacementGivenUp> givenUp;

  /**
   * The student pauses.
   *
   * @param firstDay first day of absence
   */
  @UseCase(value = "placement.interrupt", permission = Permission.PLACEMENT_EDIT)
  public Outcome<Long> interrupt(
      String regionId, long id, long version, LocalDate firstDay, String reason) {
    gate.allow(Target.region(regionId));
    Placement placement = forChange.open(regionId, id);
    Optional<Outcome<Long>> unfit =
        forChange.unfit(placement, version, Set.of(PlacementState.STARTED));
    if (unfit.isPresent()) {
      return unfit.get();
    }
    List<Reason> faults = PlacementsForChange.faultsOf(reason);
    between(
            "day",
            firstDay,
            placement.startedOn().orElse(placement.subject().firstDay()),
            earlier(regions.today(regionId, clock), placement.subject().lastDay()))
        .ifPresent(faults::add);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    placements.add(new Interruption(id, firstDay, reason.strip()));
    placement.interrupt();
    running
        .current()
        .change("state", PlacementState.STARTED, placement.state())
        .change("firstDayAway", null, firstDay)
        .change("reason", null, reason.strip());
    return Outcome.done(id, mails.tell("interrupted", placement, firstDay, reason.strip()));
  }

  /**
   * The student is back.
   *
   * @param day first day she is at the unit again
   */
  @UseCase(value = "placement.resume", permission = Permission.PLACEMENT_EDIT)
  public Outcome<Long> resume(String regionId, long id, long version, LocalDate day) {
    gate.allow(Target.region(regionId));
    Placement placement = forChange.open(regionId, id);
    Optional<Outcome<Long>> unfit =
        forChange.unfit(placement, version, Set.of(PlacementState.INTERRUPTED));
    if (unfit.isPresent()) {
      return unfit.get();
    }
    Interruption open = openInterruption(id);
    Optional<Reason> fault =
        between(
            "dayBack",
            day,
            open.firstDay().plusDays(1),
            earlier(regions.today(regionId, clock), placement.subject().lastDay()));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    open.endOn(day.minusDays(1));
    placement.resume();
    running
        .current()
        .change("state", PlacementState.INTERRUPTED, placement.state())
        .change("lastDayAway", null, day.minusDays(1));
    return Outcome.done(id, mails.tell("resumed", placement, day, ""));
  }

  /**
   * The student leaves the placement for good. If it had not started, its place is free again and
   * the next on the reserve list can have it.
   *
   * @param lastDay last day the student was there; not asked of one who had not started
   */
  @UseCase(value = "placement.withdraw", permission = Permission.PLACEMENT_EDIT)
  public Outcome<Long> withdraw(
      String regionId, long id, long version, Optional<LocalDate> lastDay, String reason) {
    gate.allow(Target.region(regionId));
    Placement placement = forChange.open(regionId, id);
    Optional<Outcome<Long>> unfit = forChange.unfit(placement, version, MAY_BE_LEFT);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    LocalDate today = regions.today(regionId, clock);
    boolean started = !PlacementState.BEFORE_START.contains(placement.state());
    List<Reason> faults = PlacementsForChange.faultsOf(reason);
    if (started) {
      between(
              "lastDay",
              lastDay.orElse(null),
              placement.startedOn().orElse(placement.subject().firstDay()),
              earlier(today, placement.subject().lastDay()))
          .ifPresent(faults::add);
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    LocalDate day = started ? lastDay.orElseThrow() : today;
    running.current().change("state", placement.state(), PlacementState.WITHDRAWN);
    if (placement.state() == PlacementState.INTERRUPTED) {
      openInterruption(id).endOn(day);
    }
    placement.withdraw(day, reason.strip());
    tasks.settleOfPlacement(placement.id());
    running.current().change("endedOn", null, day).change("reason", null, reason.strip());
    if (!started) {
      free(placement);
      givenUp.fire(new PlacementGivenUp(placement));
    }
    return Outcome.done(
        id, mails.tell(started ? "left" : PlacementMails.GIVEN_UP, placement, day, reason.strip()));
  }

  /** Gives the place back; the student waits no more. */
  private void free(Placement placement) {
    place.release(placement);
    placement
        .applicationId()
        .filter(application -> !placements.holdsAnother(application, placement.id()))
        .flatMap(application -> applications.lock(placement.regionId(), application))
        .ifPresent(application -> application.decline(clock.instant()));
  }

  private Interruption openInterruption(long id) {
    return placements.interruptions(id).stream()
        .filter(each -> each.lastDay().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Optional<Reason> between(
      String field, LocalDate day, LocalDate first, LocalDate last) {
    if (day == null) {
      return Optional.of(Reason.ofField(field, "field.required"));
    }
    return day.isBefore(first) || day.isAfter(last)
        ? Optional.of(Reason.ofField(field, "placement.day-between", first, last))
        : Optional.empty();
  }
}
