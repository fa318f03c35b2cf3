package org.famulus.core.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.placement.PlacementState;

/**
 * A booking as lists and its page show it.
 *
 * @param id the booking
 * @param version version for concurrent edits
 * @param number the number people know it by
 * @param offerId what is booked
 * @param unitId the host
 * @param unitName the host's name
 * @param siteName what the host belongs to, if it belongs to something
 * @param city the host's town, if it is known
 * @param personId the student
 * @param studentName the student's name
 * @param institution the student's home institution
 * @param kind code of the placement kind
 * @param field code of the field
 * @param firstDay first day asked for or agreed
 * @param lastDay last day asked for or agreed
 * @param proposedFirstDay first of the other days the host has proposed
 * @param proposedLastDay last of them
 * @param state where it stands
 * @param message what the student wrote
 * @param answer what was answered last, and why
 * @param requestedAt when the student asked
 * @param waitsSince since when it waits for whoever acts next
 * @param answerBy last day on which whoever acts next can answer
 * @param placementId the placement that came of it
 * @param placementState where that stands
 */
public record BookingRow(
    long id,
    long version,
    String number,
    long offerId,
    long unitId,
    String unitName,
    Optional<String> siteName,
    Optional<String> city,
    long personId,
    String studentName,
    String institution,
    String kind,
    String field,
    LocalDate firstDay,
    LocalDate lastDay,
    Optional<LocalDate> proposedFirstDay,
    Optional<LocalDate> proposedLastDay,
    BookingState state,
    Optional<String> message,
    Optional<String> answer,
    Instant requestedAt,
    LocalDate waitsSince,
    LocalDate answerBy,
    Optional<Long> placementId,
    Optional<PlacementState> placementState) {

  /** Whether somebody still has to answer. */
  public boolean isOpen() {
    return BookingState.OPEN.contains(state);
  }

  /** Whether the host acts next. */
  public boolean waitsForHost() {
    return state == BookingState.REQUESTED;
  }

  /** Whether the student acts next. */
  public boolean waitsForStudent() {
    return state == BookingState.PROPOSED;
  }

  /** Whether it is agreed and its placement has not started, so that either side can take it back. */
  public boolean isBeforeStart() {
    return state == BookingState.ACCEPTED
        && placementState.filter(PlacementState.BEFORE_START::contains).isPresent();
  }
}
