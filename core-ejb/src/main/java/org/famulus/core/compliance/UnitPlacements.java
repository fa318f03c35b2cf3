package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.famulus.core.organisation.UnitChanged;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;

/**
 * Determines anew what the placements of a unit need when the unit has changed, so that nobody waits
 * for the night: a unit that begins to treat children asks for an extract at once.
 */
@ApplicationScoped
public class UnitPlacements {

  @Inject private PlacementRepository placements;
  @Inject private RequirementPlan plan;

  /** Looks again at those of the unit that have not started. */
  public void determine(@Observes UnitChanged unit) {
    List<Placement> waiting =
        placements
            .idsOfUnit(unit.regionId(), unit.unitId(), PlacementState.BEFORE_START)
            .stream()
            .flatMap(id -> placements.lock(unit.regionId(), id).stream())
            .filter(placement -> PlacementState.BEFORE_START.contains(placement.state()))
            .toList();
    plan.determine(unit.regionId(), waiting);
  }
}
