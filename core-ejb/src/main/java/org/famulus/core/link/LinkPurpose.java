package org.famulus.core.link;

import java.time.Duration;

/** What a personal link is for, and nothing else; label {@code link.purpose.<NAME>}. */
public enum LinkPurpose {
  /** A unit's contact registers interest; the subject is the unit. */
  REGISTER_INTEREST("/link/interest.xhtml"),
  /** A unit's contact names supervisors; the subject is the interest. */
  NAME_SUPERVISORS("/link/supervisors.xhtml"),
  /** A unit's contact says that something cannot be given; the subject is the interest. */
  DECLINE("/link/decline.xhtml"),
  /** A supervisor confirms that a placement is done; the subject is the placement. */
  CONFIRM_PLACEMENT("/link/confirm.xhtml");

  /** How long every link works; its receiver can renew it. */
  static final Duration VALIDITY = Duration.ofDays(14);

  private final String page;

  LinkPurpose(String page) {
    this.page = page;
  }

  /** The page the link opens. */
  public String page() {
    return page;
  }
}
