package org.famulus.region.spi.rule;

import java.util.Objects;

/**
 * When a rule is asked: an action on a subject, checked inside the transaction that changes the
 * subject's state. The set is open; a region may ask the engine at moments of its own.
 *
 * @param subject what is about to change, for example {@code APPLICATION}
 * @param action what is about to happen, for example {@code SUBMIT}
 */
public record Moment(String subject, String action) {

  /** A unit's registration of interest is saved and handed in. */
  public static final Moment INTEREST_SUBMIT = new Moment("INTEREST", "SUBMIT");

  /** An existing registration of interest is changed by the unit or the faculty. */
  public static final Moment INTEREST_CHANGE = new Moment("INTEREST", "CHANGE");

  /** A place of an interest is about to enter a call. */
  public static final Moment INTEREST_ENTER_CALL = new Moment("INTEREST", "ENTER_CALL");

  /** A call is published to home universities and students. */
  public static final Moment CALL_PUBLISH = new Moment("CALL", "PUBLISH");

  /** A home university nominates a student. */
  public static final Moment NOMINATION_SUBMIT = new Moment("NOMINATION", "SUBMIT");

  /** A student hands in an application. */
  public static final Moment APPLICATION_SUBMIT = new Moment("APPLICATION", "SUBMIT");

  /** The faculty decides that an application is eligible. */
  public static final Moment APPLICATION_DECIDE = new Moment("APPLICATION", "DECIDE");

  /** A place is given to a student in a draft allocation, by the solver or by hand. */
  public static final Moment PLACEMENT_ALLOT = new Moment("PLACEMENT", "ALLOT");

  /** A binding admission decision is about to be issued. */
  public static final Moment DECISION_ISSUE = new Moment("DECISION", "ISSUE");

  /** An issued admission decision is about to be changed in place. */
  public static final Moment DECISION_CHANGE = new Moment("DECISION", "CHANGE");

  /** Start, end or unit of an admitted student's placement is about to change. */
  public static final Moment PLACEMENT_CHANGE = new Moment("PLACEMENT", "CHANGE");

  public Moment {
    Objects.requireNonNull(subject, "A moment needs a subject.");
    Objects.requireNonNull(action, "A moment needs an action.");
  }

  @Override
  public String toString() {
    return subject + "/" + action;
  }
}
