package org.famulus.core.decision;

/** What a decision says; label {@code decision.kind.<NAME>}. */
public enum DecisionKind {
  /** A student is admitted to a place. */
  ADMISSION,
  /** An earlier admission no longer holds. */
  REVOCATION
}
