package org.famulus.core.support;

import java.time.LocalDate;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;

/**
 * A placement for which a claim can be written: tickets are bought before it begins, and the claim is
 * handed in once it is over.
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

  /** Whether it may cost the student something: it is hers, or she has left it after its start. */
  static boolean isClaimable(Placement placement) {
    return placement.holdsPlace() || placement.leftOn().isPresent();
  }

  /** Whether it is over. */
  static boolean isOver(Placement placement) {
    return placement.state() == PlacementState.ENDED || placement.leftOn().isPresent();
  }
}
