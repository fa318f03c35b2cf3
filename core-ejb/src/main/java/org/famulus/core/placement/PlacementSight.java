package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.region.spi.access.Permission;

/** Who sees what of a placement. */
@ApplicationScoped
class PlacementSight {

  @Inject private Gate gate;

  /** The student's own, and the unit's that takes her. */
  static Target target(Placement placement) {
    return new Target(
        placement.regionId(),
        Set.of(placement.subject().unitId()),
        Optional.of(placement.subject().personId()));
  }

  /** Whether the caller may know why a student was away or left: the faculty and herself. */
  boolean reasons(Placement placement) {
    return gate.caller().holdsInWhole(placement.regionId(), Permission.PLACEMENT_EDIT)
        || isOwn(placement);
  }

  /** Whether the caller reads the logbook: who may write it, who grades, and the unit. */
  boolean logbook(Placement placement) {
    String regionId = placement.regionId();
    return isOwn(placement)
        || gate.caller().holdsInWhole(regionId, Permission.LOGBOOK_EDIT)
        || gate.caller().holdsInWhole(regionId, Permission.GRADE_DECIDE)
        || ofUnit(gate.scope(regionId, Permission.PLACEMENT_VIEW), placement);
  }

  private boolean isOwn(Placement placement) {
    return gate.caller()
        .ownPersonFor(placement.regionId(), Permission.PLACEMENT_VIEW)
        .filter(person -> person == placement.subject().personId())
        .isPresent();
  }

  private static boolean ofUnit(Scope scope, Placement placement) {
    return scope.organisations().contains(placement.subject().unitId());
  }
}
