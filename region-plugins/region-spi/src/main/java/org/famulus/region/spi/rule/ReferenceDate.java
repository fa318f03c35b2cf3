package org.famulus.region.spi.rule;

/**
 * As of which date a rule's parameters are read; asked with every judgement, and the values read are
 * kept with the answer.
 */
public enum ReferenceDate {
  /** The day on which the command is given. */
  TODAY,
  /** The day the application was handed in; today while it is not. */
  SUBMISSION,
  /** The first day of the placement or period in question; today while there is none. */
  FIRST_DAY
}
