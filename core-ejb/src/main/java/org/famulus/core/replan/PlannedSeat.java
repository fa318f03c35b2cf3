package org.famulus.core.replan;

import java.util.Optional;
import org.famulus.core.allocation.Slot;

/**
 * A seat and what a plan makes of it.
 *
 * @param seat the place a student has
 * @param to the place she would have, the same if she stays; empty if none is found for her
 * @param rank rank of the wish that place fulfils; behind all her wishes if it fulfils none
 */
record PlannedSeat(Seat seat, Optional<Slot> to, Optional<Integer> rank) {

  /** Whether she would have another place or none. */
  boolean moves() {
    return to.filter(slot -> slot.offerId() == seat.slot().offerId()).isEmpty();
  }

  /** Rank of the wish her place fulfils. */
  Optional<Integer> rankBefore() {
    return seat.applicant().rankOf(seat.slot());
  }

  /** Rank of the wish the new place fulfils. */
  Optional<Integer> rankAfter() {
    return to.flatMap(seat.applicant()::rankOf);
  }
}
