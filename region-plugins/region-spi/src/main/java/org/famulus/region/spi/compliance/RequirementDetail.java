package org.famulus.region.spi.compliance;

/** What is noted when a requirement is verified; label {@code requirement.detail.<NAME>}. */
public enum RequirementDetail {
  /** The day on which a test was taken. */
  TAKEN_ON,
  /** The last day on which it counts. */
  VALID_UNTIL,
  /** First and last day of a cover. */
  COVERED,
  /** A reference such as a registration number; only for ordinary requirements. */
  REFERENCE
}
