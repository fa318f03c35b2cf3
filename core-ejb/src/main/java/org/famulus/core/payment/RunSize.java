package org.famulus.core.payment;

/**
 * How much a run holds.
 *
 * @param entries how many entries
 * @param units how many units
 * @param weeks how many weeks
 */
record RunSize(long entries, long units, long weeks) {

  /** A run without entries. */
  static final RunSize EMPTY = new RunSize(0, 0, 0);
}
