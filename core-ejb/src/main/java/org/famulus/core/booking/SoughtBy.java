package org.famulus.core.booking;

/** What places can be narrowed by; label {@code sought-by.<NAME>}. */
public enum SoughtBy {
  /** Part of a name. */
  TEXT,
  /** Federal state or part of the country. */
  LAND,
  /** Partner region. */
  PARTNER,
  /** Town. */
  TOWN,
  /** Kind of placement. */
  KIND,
  /** Field. */
  FIELD,
  /** Practice or hospital. */
  PLACE,
  /** Somewhere to live. */
  LODGING,
  /** Public transport. */
  REACH,
  /** A car that is lent. */
  LOAN_CAR,
  /** Between which days. */
  DAYS,
  /** How long at least. */
  LENGTH
}
