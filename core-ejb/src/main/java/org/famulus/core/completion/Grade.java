package org.famulus.core.completion;

/**
 * What an examiner decides; label {@code completion.grade.<NAME>}, which a programme may word by its
 * own scale.
 */
public enum Grade {
  /** The placement is passed. */
  PASSED,
  /** It is not. */
  FAILED
}
