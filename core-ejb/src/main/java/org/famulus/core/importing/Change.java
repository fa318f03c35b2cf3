package org.famulus.core.importing;

/** What a row does to what is stored; label {@code importing.change.<NAME>}. */
public enum Change {
  /** It adds something. */
  NEW,
  /** It changes something. */
  CHANGED,
  /** It says what is stored already. */
  UNCHANGED;

  /** The change of a row made of two parts. */
  Change and(Change other) {
    return ordinal() < other.ordinal() ? this : other;
  }
}
