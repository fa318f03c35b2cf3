package org.famulus.core.call;

import java.time.LocalDate;

/**
 * A call as lists show it.
 *
 * @param id id
 * @param version for concurrent edits
 * @param title title
 * @param kind code of the placement kind
 * @param phase where it stands today
 * @param dates its dates
 * @param places places offered, withdrawn ones not counted
 */
public record CallRow(
    long id,
    long version,
    String title,
    String kind,
    CallPhase phase,
    CallDates dates,
    long places) {

  static CallRow of(ApplicationCall call, LocalDate today, long places) {
    return new CallRow(
        call.id(),
        call.version(),
        call.title(),
        call.kind(),
        CallPhase.of(call, today),
        call.dates(),
        places);
  }

  /** Whether home institutions, units and students see it. */
  public boolean isPublished() {
    return phase != CallPhase.PLANNED;
  }
}
