package org.famulus.core.eligibility;

import org.famulus.core.application.ApplicationState;

/** What the faculty decided; label {@code eligibility.outcome.<NAME>}. */
public enum AssessmentOutcome {
  /** The application takes part in the allocation with the wishes that are left. */
  ELIGIBLE(ApplicationState.ELIGIBLE),
  /** Something is open; the faculty decides later. */
  HELD(ApplicationState.HELD),
  /** The application does not meet the requirements. */
  REJECTED(ApplicationState.REJECTED);

  private final ApplicationState state;

  AssessmentOutcome(ApplicationState state) {
    this.state = state;
  }

  /** The state the application moves to. */
  public ApplicationState state() {
    return state;
  }
}
