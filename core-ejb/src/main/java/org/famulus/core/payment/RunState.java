package org.famulus.core.payment;

import java.util.Set;

/** Where a payment run stands; label {@code payment.state.<NAME>}. */
public enum RunState {
  /** Its entries are fixed; somebody else approves it next. */
  PREPARED,
  /** It is paid and stays as it is. */
  APPROVED,
  /** It was given up before it was approved; its entries do not count. */
  DISCARDED;

  /** States in which an entry of the run counts as paid. */
  public static final Set<RunState> COUNTING = Set.of(PREPARED, APPROVED);
}
