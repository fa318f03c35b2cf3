package org.famulus.core.evaluation;

/** After what is asked; label {@code evaluation.occasion.<NAME>}. */
public enum Occasion {
  /** Each placement, on its last day. */
  PLACEMENT,
  /** All students at once, when the programme wants to know. */
  SEMESTER
}
