package org.famulus.core.compliance;

/** Who has to do something about a requirement; label {@code requirement.acts-next.<NAME>}. */
public enum ActsNext {
  /** The student hands something in. */
  STUDENT,
  /** The faculty verifies it, or sees to it. */
  FACULTY,
  /** The verifier of health and police matters does. */
  VERIFIER,
  /** It is in order. */
  NOBODY
}
