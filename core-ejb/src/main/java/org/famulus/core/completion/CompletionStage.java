package org.famulus.core.completion;

import java.util.Set;
import org.famulus.core.placement.PlacementState;

/** Who acts next after a placement; label {@code completion.stage.<NAME>}. */
public enum CompletionStage {
  /** The supervisor has to confirm it. */
  AWAITS_CONFIRMATION("c.id is null and g.id is null"),
  /** The student has to hand the confirmation in. */
  AWAITS_HAND_IN("c.id is not null and c.handedInOn is null and g.id is null"),
  /** The examiner has to decide. */
  AWAITS_GRADE("c.handedInOn is not null and g.id is null"),
  /** It is decided. */
  GRADED("g.id is not null");

  /** States of a placement that can be confirmed: the student has been at the unit. */
  public static final Set<PlacementState> PRACTISED =
      Set.of(PlacementState.STARTED, PlacementState.INTERRUPTED, PlacementState.ENDED);

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

  /** The stage as a condition of {@link CompletionQuery}. */
  String condition() {
    return condition;
  }

  /** The stage of a placement with these records. */
  static CompletionStage of(Confirmation confirmation, GradeDecision grade) {
    if (grade != null) {
      return GRADED;
    }
    if (confirmation == null) {
      return AWAITS_CONFIRMATION;
    }
    return confirmation.handedInOn().isPresent() ? AWAITS_GRADE : AWAITS_HAND_IN;
  }
}
