package org.famulus.core.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.shared.Outcome;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * Closes placements that have not started by their last day: nobody is reminded of them any more,
 * nothing is paid or graded, and the unit's number of the year counts one place less as taken.
 * Student and unit are told.
 */
@Stateless
public class PlacementLapse {

  /** One that was accepted is not among them: at night it starts or is held back first. */
  private static final Set<PlacementState> NEVER_STARTED =
      Set.of(PlacementState.ALLOTTED, PlacementState.HELD);

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private PlacementsForChange forChange;
  @Inject private PlaceRelease place;
  @Inject private PlacementMails mails;
  @Inject private Tasks tasks;

  /** Placements whose last day is past and that have never started. */
  @Reads(permission = Permission.PLACEMENT_EDIT)
  public List<Long> due(String regionId) {
    gate.allow(Target.region(regionId));
    return forChange.over(regionId, NEVER_STARTED);
  }

  /** Closes a placement that has not started by its last day. */
  @UseCase(value = "placement.lapse", permission = Permission.PLACEMENT_EDIT)
  public Outcome<Long> lapse(String regionId, long id) {
    gate.allow(Target.region(regionId));
    Placement placement = forChange.open(regionId, id);
    Optional<Outcome<Long>> notOver = forChange.notOver(placement, NEVER_STARTED);
    if (notOver.isPresent()) {
      return notOver.get();
    }
    running.current().change("state", placement.state(), PlacementState.LAPSED);
    placement.lapse();
    tasks.settleOfPlacement(placement.id());
    place.release(placement);
    return Outcome.done(id, mails.tell("lapsed", placement, placement.subject().lastDay(), ""));
  }
}
