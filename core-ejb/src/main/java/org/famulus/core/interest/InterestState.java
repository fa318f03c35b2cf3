package org.famulus.core.interest;

/** Where a registration of interest stands; label {@code interest.state.<NAME>}. */
public enum InterestState {
  /** The unit is still writing. */
  DRAFT,
  /** Handed in; somebody has to approve it. */
  SUBMITTED,
  /** Approved; its places may enter a call. */
  APPROVED,
  /** Taken back; offers nothing. */
  WITHDRAWN
}
