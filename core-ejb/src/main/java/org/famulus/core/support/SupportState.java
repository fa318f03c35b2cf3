package org.famulus.core.support;

import java.util.EnumSet;
import java.util.Set;

/** Where a claim for support stands; label {@code support.state.<NAME>}. */
public enum SupportState {
  /** The student writes it, for the first time or again. */
  DRAFT,
  /** It is handed in; staff checks it next. */
  SUBMITTED,
  /** Amounts and receipts are checked; somebody else approves it next. */
  CHECKED,
  /** It will be paid; its amount is taken from the budget. */
  APPROVED,
  /** It stands in a payment file. */
  PAID,
  /** It is not supported. */
  REFUSED,
  /** The student has taken it back. */
  WITHDRAWN;

  /** States in which nothing is done about it any more. */
  static final Set<SupportState> CLOSED = EnumSet.of(PAID, REFUSED, WITHDRAWN);

  /** States in which its amount is taken from the budget. */
  static final Set<SupportState> COMMITTED = EnumSet.of(APPROVED, PAID);

  /** States in which another claim for the same placement cannot be written. */
  static final Set<SupportState> HOLDING =
      EnumSet.of(DRAFT, SUBMITTED, CHECKED, APPROVED, PAID);
}
