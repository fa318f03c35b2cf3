package org.famulus.core.support;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;

/**
 * A placement that began, for which a claim can be written.
 *
 * @param id the placement
 * @param personId whose it is
 * @param unitName the host's name
 * @param kind code of the placement kind
 * @param firstDay its first day
 * @param lastDay its last day
 */
public record ClaimablePlacement(
    long id, long personId, String unitName, String kind, LocalDate firstDay, LocalDate lastDay) {

  /** States of a placement that may have cost something, if it has started. */
  static final Set<PlacementState> BEGUN =
      EnumSet.of(
          PlacementState.STARTED,
          PlacementState.INTERRUPTED,
          PlacementState.ENDED,
          PlacementState.WITHDRAWN);

  /** Whether the placement began. */
  static boolean hasBegun(Placement placement) {
    return BEGUN.contains(placement.state()) && placement.startedOn().isPresent();
  }

  /** Whether it is over. */
  static boolean isOver(Placement placement) {
    return hasBegun(placement)
        && (placement.state() == PlacementState.ENDED
            || placement.state() == PlacementState.WITHDRAWN);
  }
}
