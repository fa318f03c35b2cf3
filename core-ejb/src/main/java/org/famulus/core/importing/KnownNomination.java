package org.famulus.core.importing;

import java.time.LocalDate;
import org.famulus.core.nomination.NominationState;

/** A nomination as it is stored. */
record KnownNomination(long id, long institutionId, NominationState state, LocalDate day) {

  static KnownNomination of(Object[] line) {
    return new KnownNomination(
        (Long) line[1], (Long) line[2], (NominationState) line[3], (LocalDate) line[4]);
  }

  boolean isHeld() {
    return state == NominationState.NOMINATED;
  }
}
