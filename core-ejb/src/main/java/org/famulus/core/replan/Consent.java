package org.famulus.core.replan;

/** What a student says to a move; label {@code replan.consent.<NAME>}. */
public enum Consent {
  /** She has not been asked, or there is nothing to ask. */
  NOT_ASKED,
  /** Asked; no answer yet. */
  ASKED,
  /** She agrees. */
  AGREED,
  /** She does not want it. */
  REFUSED
}
