package org.famulus.region.spi.rule;

import java.util.Objects;

/**
 * When a rule is asked: an action on a subject, checked inside the transaction that changes the
 * subject's state. The set is open: a moment nobody asks at costs nothing. The facts named with a
 * moment are what {@code RuleContext.subject} holds there; lists and previews ask at the same moments
 * without changing anything.
 *
 * @param subject what is about to change, for example {@code APPLICATION}
 * @param action what is about to happen, for example {@code SUBMIT}
 */
public record Moment(String subject, String action) {

  /** A unit's registration of interest is handed in; facts {@code InterestFacts}. */
  public static final Moment INTEREST_SUBMIT = new Moment("INTEREST", "SUBMIT");

  /** A registration of interest is changed by the unit or the faculty; {@code InterestFacts}. */
  public static final Moment INTEREST_CHANGE = new Moment("INTEREST", "CHANGE");

  /** Places of an interest are about to enter a call; {@code InterestFacts}, a period may drop out. */
  public static final Moment INTEREST_ENTER_CALL = new Moment("INTEREST", "ENTER_CALL");

  /** A call is published to home universities and students; facts {@code CallFacts}. */
  public static final Moment CALL_PUBLISH = new Moment("CALL", "PUBLISH");

  /** A home university nominates a student; facts {@code ApplicationFacts}, without wishes. */
  public static final Moment NOMINATION_SUBMIT = new Moment("NOMINATION", "SUBMIT");

  /** A student hands in an application; facts {@code ApplicationFacts}, a wish may drop out. */
  public static final Moment APPLICATION_SUBMIT = new Moment("APPLICATION", "SUBMIT");

  /** The faculty decides that somebody is eligible; {@code ApplicationFacts}, a wish may drop out. */
  public static final Moment APPLICATION_DECIDE = new Moment("APPLICATION", "DECIDE");

  /** A place is given in a draft, by the solver or by hand; facts {@code AllotmentFacts}. */
  public static final Moment PLACEMENT_ALLOT = new Moment("PLACEMENT", "ALLOT");

  /** A binding admission decision is about to be issued; facts {@code AllotmentFacts}. */
  public static final Moment DECISION_ISSUE = new Moment("DECISION", "ISSUE");

  /** An issued decision is about to be changed in place; facts {@code AllotmentFacts}. */
  public static final Moment DECISION_CHANGE = new Moment("DECISION", "CHANGE");

  /** Start, end or unit of a placement is about to change; facts {@code AllotmentFacts}. */
  public static final Moment PLACEMENT_CHANGE = new Moment("PLACEMENT", "CHANGE");

  /** A requirement is handed in; facts {@code RequirementChangeFacts}. */
  public static final Moment REQUIREMENT_SUBMIT = new Moment("REQUIREMENT", "SUBMIT");

  /** A verifier notes that a requirement is in order; facts {@code RequirementChangeFacts}. */
  public static final Moment REQUIREMENT_VERIFY = new Moment("REQUIREMENT", "VERIFY");

  /**
   * Every night, for each requirement that is not in order; facts {@code RequirementChangeFacts}. A
   * TASK reminds whoever acts next.
   */
  public static final Moment REQUIREMENT_DAILY = new Moment("REQUIREMENT", "DAILY");

  /**
   * A placement is about to start, by hand or on its first night; facts {@code PlacementFacts}. It is
   * also asked whenever the answer may have changed. Today is the day on which it would start: after
   * the first day only if it was held back then.
   */
  public static final Moment PLACEMENT_START = new Moment("PLACEMENT", "START");

  /** A day is written into a logbook; facts {@code LogbookFacts}. */
  public static final Moment LOGBOOK_ENTER = new Moment("LOGBOOK", "ENTER");

  /** The examiner is about to decide on a grade; facts {@code CompletionFacts}. */
  public static final Moment PLACEMENT_GRADE = new Moment("PLACEMENT", "GRADE");

  /**
   * Every night, for each ended placement without a grade; facts {@code CompletionFacts}. A TASK
   * reminds whoever acts next.
   */
  public static final Moment PLACEMENT_AFTERWARDS = new Moment("PLACEMENT", "AFTERWARDS");

  /** A unit's claim is about to enter a payment run; facts {@code ClaimFacts}. */
  public static final Moment CLAIM_ENTER = new Moment("CLAIM", "ENTER");

  public Moment {
    Objects.requireNonNull(subject, "A moment needs a subject.");
    Objects.requireNonNull(action, "A moment needs an action.");
  }

  @Override
  public String toString() {
    return subject + "/" + action;
  }
}
