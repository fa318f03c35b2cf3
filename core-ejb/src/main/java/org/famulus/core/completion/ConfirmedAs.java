package org.famulus.core.completion;

/** What a supervisor says of a placement; label {@code completion.confirmed.<NAME>}. */
public enum ConfirmedAs {
  /** It is done and approved. */
  APPROVED(true, true),
  /** It is done, and not approved. */
  NOT_APPROVED(true, false),
  /** It is not done. */
  NOT_DONE(false, false);

  private final boolean done;
  private final boolean approved;

  ConfirmedAs(boolean done, boolean approved) {
    this.done = done;
    this.approved = approved;
  }

  /** Whether the practice is done. */
  public boolean isDone() {
    return done;
  }

  /** Whether it is approved. */
  public boolean isApproved() {
    return approved;
  }

  static ConfirmedAs of(boolean done, boolean approved) {
    if (!done) {
      return NOT_DONE;
    }
    return approved ? APPROVED : NOT_APPROVED;
  }
}
