package org.famulus.core.installation;

/** What becomes of a row about a person who is erased; label {@code fate.<NAME>}. */
public enum Fate {
  /** It is deleted. */
  DELETED,
  /** It stays for the figures, and nothing in it says any more who or why. */
  CLEARED,
  /** A law makes the programme keep it as it is, or it is about somebody else. */
  KEPT
}
