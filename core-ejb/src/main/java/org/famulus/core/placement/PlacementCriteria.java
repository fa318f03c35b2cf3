package org.famulus.core.placement;

import java.util.Optional;
import java.util.Set;

/**
 * Which placements are looked for.
 *
 * @param regionId region
 * @param states where they stand; empty means anywhere
 * @param text part of the student's name or of the number
 */
public record PlacementCriteria(
    String regionId, Set<PlacementState> states, Optional<String> text) {

  public PlacementCriteria {
    states = Set.copyOf(states);
  }

  /** The same in some states. */
  PlacementCriteria in(Set<PlacementState> some) {
    return new PlacementCriteria(regionId, some, text);
  }
}
