package org.famulus.core.evaluation;

/** By what results are told apart; label {@code evaluation.by.<NAME>}. */
public enum Dimension {
  /** Kind of placement. */
  KIND,
  /** Field. */
  FIELD,
  /** University of the students. */
  UNIVERSITY
}
