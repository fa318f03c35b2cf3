package org.famulus.region.spi.catalogue;

/**
 * A step of the season that a programme has. The menu shows the shared screens of a programme's
 * steps; rules at moments of other steps are never asked.
 */
public enum Step {
  /** Units register interest and state capacity. */
  INTEREST,
  /** The faculty plans calls and collects places. */
  CALL,
  /** Home institutions nominate. */
  NOMINATION,
  /** People apply with ranked wishes and papers. */
  APPLICATION,
  /** The faculty decides on eligibility. */
  ELIGIBILITY,
  /** Places are allocated in comparable drafts. */
  ALLOCATION,
  /** Binding numbered decisions. */
  DECISION,
  /** Requirements are checked before a placement starts. */
  COMPLIANCE,
  /** Placements start, are kept in a logbook, and end. */
  PLACEMENT,
  /** Supervisors confirm, an examiner decides, a certificate is issued. */
  COMPLETION,
  /** Units are paid. */
  PAYMENT,
  /** The programme recruits hosts in partner regions, and tells the public of both. */
  HOST,
  /** Hosts offer places within a window of days, and students book them directly, without a call. */
  BOOKING,
  /** Students say what a placement was like, without their names. */
  EVALUATION,
  /** Students get support for what a placement costs them. */
  SUPPORT,
  /** Plans of several blocks for each student are computed from a file. */
  BLOCK_PLAN
}
