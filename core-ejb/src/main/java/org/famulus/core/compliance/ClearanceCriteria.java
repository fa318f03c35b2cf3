package org.famulus.core.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.placement.PlacementState;

/**
 * Which placements before their start a list shows.
 *
 * @param regionId region
 * @param firstDay only those that begin on the day
 * @param cleared only those that are ready, or that are not
 * @param actsNext only those in which this one acts next
 * @param state only those that stand here
 * @param text part of the student's name or the unit's
 */
public record ClearanceCriteria(
    String regionId,
    Optional<LocalDate> firstDay,
    Optional<Boolean> cleared,
    Optional<ActsNext> actsNext,
    Optional<PlacementState> state,
    Optional<String> text) {

  /** All placements of a region before their start. */
  public static ClearanceCriteria of(String regionId) {
    return new ClearanceCriteria(
        regionId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  ClearanceCriteria anyFirstDay() {
    return new ClearanceCriteria(regionId, Optional.empty(), cleared, actsNext, state, text);
  }

  ClearanceCriteria readyOrNot() {
    return new ClearanceCriteria(regionId, firstDay, Optional.empty(), actsNext, state, text);
  }

  ClearanceCriteria whoeverActs() {
    return new ClearanceCriteria(regionId, firstDay, cleared, Optional.empty(), state, text);
  }

  ClearanceCriteria anyState() {
    return new ClearanceCriteria(regionId, firstDay, cleared, actsNext, Optional.empty(), text);
  }
}
