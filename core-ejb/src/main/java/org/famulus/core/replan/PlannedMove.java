package org.famulus.core.replan;

import java.util.Optional;
import org.famulus.core.allocation.Slot;

/**
 * A student who would move.
 *
 * @param seat the place she has
 * @param to the place she would have; empty if none is found for her
 */
record PlannedMove(Seat seat, Optional<Slot> to) {

  /** Rank of the wish her place fulfils. */
  Optional<Integer> rankBefore() {
    return seat.applicant().rankOf(seat.slot());
  }

  /** Rank of the wish the new place fulfils. */
  Optional<Integer> rankAfter() {
    return to.flatMap(seat.applicant()::rankOf);
  }
}
