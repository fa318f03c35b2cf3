package org.famulus.core.replan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.placement.PlacementState;

/**
 * A move as staff sees it.
 *
 * @param id id of the move
 * @param decisionId the admission the student has
 * @param decisionNumber its number
 * @param applicationNumber number of her application
 * @param student her name
 * @param state where her placement stands
 * @param from the place she has
 * @param to the place she would have
 * @param rankBefore rank of the wish her place fulfils
 * @param rankAfter rank of the wish the new place fulfils
 * @param displaced whether her place is gone
 * @param why why she moves
 * @param roomFor names of those who get her place
 * @param consent what she says
 * @param answeredAt when she said it
 * @param answeredBy who gave the answer
 */
public record MoveRow(
    long id,
    long decisionId,
    String decisionNumber,
    String applicationNumber,
    String student,
    PlacementState state,
    PlaceRow from,
    Optional<PlaceRow> to,
    Optional<Integer> rankBefore,
    Optional<Integer> rankAfter,
    boolean displaced,
    Why why,
    List<String> roomFor,
    Consent consent,
    Optional<Instant> answeredAt,
    Optional<String> answeredBy) {

  public MoveRow {
    roomFor = List.copyOf(roomFor);
  }

  /** Why somebody moves; label {@code replan.why.<NAME>}. */
  public enum Why {
    /** Her place is gone. */
    GONE,
    /** Others need her place. */
    ROOM,
    /** She gets what she wished more. */
    BETTER
  }

  /** Whether the plan cannot be carried out without her yes, which is missing. */
  public boolean lacksConsent() {
    return !displaced && consent != Consent.AGREED;
  }

  /** Whether her placement has started or ended since, so that the plan cannot be carried out. */
  public boolean hasMovedOn() {
    return !PlacementState.BEFORE_START.contains(state);
  }

  /** Whether she can be asked or has been. */
  public boolean hasChoice() {
    return to.isPresent();
  }
}
