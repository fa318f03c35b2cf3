package org.famulus.core.payment;

/** What an entry of a payment run is; label {@code payment.kind.<NAME>}. */
public enum EntryKind {
  /** Weeks that are paid for the first time. */
  CLAIM,
  /** Weeks that an earlier entry paid too much or too little. */
  CORRECTION
}
