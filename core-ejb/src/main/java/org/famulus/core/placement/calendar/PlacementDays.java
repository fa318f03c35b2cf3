package org.famulus.core.placement.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.placement.PlacementFace;
import org.famulus.core.placement.PlacementFaces;
import org.famulus.core.placement.PlacementFaces.Among;
import org.famulus.core.placement.PlacementState;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/** Who is where on which day: for staff everybody, for a unit its students, for a student herself. */
@Stateless
public class PlacementDays {

  /** Placements that take or took place; one that was declined or revoked is none. */
  static final Set<PlacementState> SHOWN =
      Set.of(
          PlacementState.ALLOTTED,
          PlacementState.ACCEPTED,
          PlacementState.HELD,
          PlacementState.STARTED,
          PlacementState.INTERRUPTED,
          PlacementState.ENDED);

  @Inject private Gate gate;
  @Inject private PlacementFaces faces;

  /** Placements of which at least a day lies between the two, both included, by first day. */
  @Reads(permission = Permission.PLACEMENT_VIEW)
  public List<PlacementFace> between(
      String regionId, Among among, LocalDate from, LocalDate to) {
    return faces.between(gate.scope(regionId), among, SHOWN, from, to);
  }
}
