package org.famulus.allocation.check;

/**
 * Something a check has found.
 *
 * @param rule by which rule
 * @param isViolation whether the result breaks the rule; otherwise it could not be met, and is to be
 *     reported
 * @param student whom it is about; empty if nobody in particular
 * @param place the place or pool, or for a quota the place and the origin; empty for none
 * @param found the number found, where there is one
 * @param allowed the number that should be, at most or at least, where there is one
 */
public record Finding(
    Rule rule, boolean isViolation, String student, String place, long found, long allowed) {

  static Finding of(Rule rule, String student, String place) {
    return new Finding(rule, true, student, place, 0, 0);
  }

  /** The finding in English, for logs and the command line. */
  @Override
  public String toString() {
    return rule.key() + ": " + rule.sentence(this);
  }
}
