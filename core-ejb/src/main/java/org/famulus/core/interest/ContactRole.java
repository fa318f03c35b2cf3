package org.famulus.core.interest;

/** What somebody named in an interest is there for; label {@code interest.contact.<NAME>}. */
public enum ContactRole {
  /** Answers the faculty's questions. */
  CONTACT,
  /** Supervises students. */
  SUPERVISOR
}
