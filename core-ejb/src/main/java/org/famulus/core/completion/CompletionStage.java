package org.famulus.core.completion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;

/** Who acts next after a placement; label {@code completion.stage.<NAME>}. */
public enum CompletionStage {
  /** The supervisor has to confirm it. */
  AWAITS_CONFIRMATION("c.id is null and g.id is null"),
  /** The student has to hand the confirmation in. */
  AWAITS_HAND_IN(
      "c.id is not null and c.handedInOn is null and g.id is null and p.state in :states"),
  /** The examiner has to decide; who has left need not hand in what will not let her pass. */
  AWAITS_GRADE(
      "g.id is null and (c.handedInOn is not null or c.id is not null and p.state = :left)"),
  /** It is decided. */
  GRADED("g.id is not null");

  /** States of a placement whose student is at the unit, or was until its last day. */
  public static final Set<PlacementState> PRACTISED =
      Set.of(PlacementState.STARTED, PlacementState.INTERRUPTED, PlacementState.ENDED);

  /**
   * Condition of placements whose student was at the unit, also one who has left for good; a query
   * with it says {@link #PRACTISED} for {@code :states} and {@link PlacementState#WITHDRAWN} for
   * {@code :left}.
   */
  static final String WAS_THERE =
      "(p.state in :states or p.state = :left and p.startedOn is not null)";

  /** States of a placement on which an examiner can decide. */
  static final Set<PlacementState> GRADABLE =
      Set.of(
          PlacementState.STARTED,
          PlacementState.INTERRUPTED,
          PlacementState.ENDED,
          PlacementState.WITHDRAWN);

  private final String condition;

  CompletionStage(String condition) {
    this.condition = condition;
  }

  /** Whether the student was at the unit, so that there is something to confirm. */
  static boolean wasThere(PlacementState state, Optional<LocalDate> leftOn) {
    return PRACTISED.contains(state) || leftOn.isPresent();
  }

  /** The stage as a condition of {@link CompletionQuery}. */
  String condition() {
    return condition;
  }

  /** The stage of a placement with these records. */
  static CompletionStage of(
      Placement placement, Confirmation confirmation, GradeDecision grade) {
    if (grade != null) {
      return GRADED;
    }
    if (confirmation == null) {
      return AWAITS_CONFIRMATION;
    }
    return confirmation.handedInOn().isPresent() || placement.leftOn().isPresent()
        ? AWAITS_GRADE
        : AWAITS_HAND_IN;
  }
}
