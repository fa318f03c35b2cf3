package org.famulus.core.application;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands; label {@code application.state.<NAME>}. */
public enum ApplicationState {
  /** Being written; nobody but its writer and the faculty sees it. */
  DRAFT,
  /** Handed in; the faculty decides on eligibility next. */
  SUBMITTED,
  /** Meets the requirements; waits for a place, also after others have got theirs. */
  ELIGIBLE,
  /** Requirements are not met as things stand; waits for the faculty. */
  HELD,
  /** Does not meet the requirements, by decision with a reason. */
  REJECTED,
  /** Taken back by the applicant. */
  WITHDRAWN,
  /** A binding admission decision gives it a place. */
  ADMITTED,
  /** The applicant has declined the place. */
  DECLINED;

  private static final Set<ApplicationState> ASSESSABLE = EnumSet.of(SUBMITTED, HELD);
  private static final Set<ApplicationState> ASSESSED = EnumSet.of(ELIGIBLE, HELD, REJECTED);
  private static final Set<ApplicationState> WITHDRAWABLE =
      EnumSet.of(DRAFT, SUBMITTED, ELIGIBLE, HELD);
  private static final Set<ApplicationState> REOPENABLE =
      EnumSet.of(DRAFT, SUBMITTED, HELD, WITHDRAWN);

  /** Whether answers, wishes and papers may be changed by the applicant. */
  public boolean isEditable() {
    return this == DRAFT;
  }

  /** Whether the faculty may decide on eligibility. */
  public boolean isAssessable() {
    return ASSESSABLE.contains(this);
  }

  /** Whether it stands where a decision on eligibility has put it. */
  public boolean isAssessed() {
    return ASSESSED.contains(this);
  }

  /** Whether the applicant may take it back without giving up a place. */
  public boolean isWithdrawable() {
    return WITHDRAWABLE.contains(this);
  }

  /** Whether the faculty may give it back to the applicant for changes. */
  public boolean isReopenable() {
    return REOPENABLE.contains(this);
  }
}
