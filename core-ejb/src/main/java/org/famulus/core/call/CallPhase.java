package org.famulus.core.call;

import java.time.LocalDate;

/** Where a call stands on a day; label {@code call.phase.<NAME>}. */
public enum CallPhase {
  /** Only the faculty sees it. */
  PLANNED,
  /** Published; applications are not taken yet. */
  ANNOUNCED,
  /** Applications are handed in. */
  OPEN,
  /** The window is over. */
  CLOSED;

  static CallPhase of(ApplicationCall call, LocalDate day) {
    if (!call.isPublished()) {
      return PLANNED;
    }
    if (day.isBefore(call.opensOn())) {
      return ANNOUNCED;
    }
    return day.isAfter(call.closesOn()) ? CLOSED : OPEN;
  }
}
