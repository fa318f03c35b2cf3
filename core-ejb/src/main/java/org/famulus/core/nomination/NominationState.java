package org.famulus.core.nomination;

/** Where a nomination stands; label {@code nomination.state.<NAME>}. */
public enum NominationState {
  /** The home institution has nominated the person. */
  NOMINATED,
  /** The home institution or the faculty has taken the nomination back. */
  WITHDRAWN
}
