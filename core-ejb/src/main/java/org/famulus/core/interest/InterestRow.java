package org.famulus.core.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An interest as lists and the unit's commitments show it.
 *
 * @param id id
 * @param version for concurrent edits
 * @param unitId the unit
 * @param unitName the unit's name
 * @param siteName name of the unit's site
 * @param year the calendar year
 * @param kind code of the placement kind
 * @param field code of the field
 * @param state where it stands
 * @param places students in the year
 * @param maxPerPeriod most students at a time, if limited
 * @param taken places given by binding decision
 * @param firstDays first days of the periods
 * @param nextActor who acts next
 * @param changeableUntil day on which results are expected; until then the unit may change its
 *     commitment. Empty if nothing is planned yet
 * @param inCall whether places of it stand in a call
 */
public record InterestRow(
    long id,
    long version,
    long unitId,
    String unitName,
    Optional<String> siteName,
    int year,
    String kind,
    String field,
    InterestState state,
    int places,
    Optional<Integer> maxPerPeriod,
    int taken,
    List<LocalDate> firstDays,
    NextActor nextActor,
    Optional<LocalDate> changeableUntil,
    boolean inCall) {

  public InterestRow {
    firstDays = List.copyOf(firstDays);
  }

  /** Whether the unit may still change its commitment: nothing is allotted, nothing taken back. */
  public boolean isChangeable() {
    return taken == 0 && state != InterestState.WITHDRAWN;
  }
}
