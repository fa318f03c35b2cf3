package org.famulus.core.placement;

import java.util.Set;

/** Where a placement stands; label {@code placement.state.<NAME>}. */
public enum PlacementState {
  /** Given by a decision; the student has not answered. */
  ALLOTTED,
  /** The student has said yes. */
  ACCEPTED,
  /** The student has said no; the place is free again. */
  DECLINED,
  /** Ended by a revoking decision; the place is free again. */
  REVOKED;

  /** States in which the placement takes up its place. */
  public static final Set<PlacementState> HOLDING = Set.of(ALLOTTED, ACCEPTED);
}
