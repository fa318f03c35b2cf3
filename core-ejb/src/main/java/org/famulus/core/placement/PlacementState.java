package org.famulus.core.placement;

import java.util.Set;

/** Where a placement stands; label {@code placement.state.<NAME>}. */
public enum PlacementState {
  /** Given by a decision; the student has not answered. */
  ALLOTTED,
  /** The student has said yes. */
  ACCEPTED,
  /** Its first day has come and a rule holds it back. */
  HELD,
  /** The student is at the unit. */
  STARTED,
  /** Started, and paused. */
  INTERRUPTED,
  /** Its last day is past. */
  ENDED,
  /** The student has left it for good before its last day. */
  WITHDRAWN,
  /** Its last day is past and it never started; the place counts as not taken. */
  LAPSED,
  /** The student has said no; the place is free again. */
  DECLINED,
  /** Ended by a revoking decision; the place is free again. */
  REVOKED,
  /** The host has taken the booked place back before its first day. */
  CANCELLED;

  /** States before the start, while the programme's demands have to be met. */
  public static final Set<PlacementState> BEFORE_START = Set.of(ALLOTTED, ACCEPTED, HELD);

  /** States in which something may still have to be shown: an answer may come after the start. */
  public static final Set<PlacementState> DEMANDING =
      Set.of(ALLOTTED, ACCEPTED, HELD, STARTED, INTERRUPTED);

  /** States in which the placement takes up its place. */
  public static final Set<PlacementState> HOLDING =
      Set.of(ALLOTTED, ACCEPTED, HELD, STARTED, INTERRUPTED, ENDED);
}
