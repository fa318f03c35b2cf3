package org.famulus.core.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

/** Ends placements the day after their last one, also those whose student was away then. */
@Stateless
public class PlacementEnds {

  private static final Set<PlacementState> RUNNING =
      Set.of(PlacementState.STARTED, PlacementState.INTERRUPTED);

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private PlacementsForChange forChange;
  @Inject private PlacementRepository placements;
  @Inject private Tasks tasks;

  /** Placements whose last day is past and that have not ended. */
  @Reads(permission = Permission.PLACEMENT_EDIT)
  public List<Long> due(String regionId) {
    gate.allow(Target.region(regionId));
    return forChange.over(regionId, RUNNING);
  }

  /** Ends a placement whose last day is past. */
  @UseCase(value = "placement.end", permission = Permission.PLACEMENT_EDIT)
  public Outcome<Long> end(String regionId, long id) {
    gate.allow(Target.region(regionId));
    Placement placement = forChange.open(regionId, id);
    Optional<Outcome<Long>> notOver = forChange.notOver(placement, RUNNING);
    if (notOver.isPresent()) {
      return notOver.get();
    }
    LocalDate lastDay = placement.subject().lastDay();
    placements.interruptions(id).stream()
        .filter(each -> each.lastDay().isEmpty())
        .forEach(each -> each.endOn(lastDay));
    running.current().change("state", placement.state(), PlacementState.ENDED);
    placement.end();
    tasks.settleOfPlacement(placement.id());
    return Outcome.done(id);
  }
}
