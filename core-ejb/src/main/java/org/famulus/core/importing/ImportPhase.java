package org.famulus.core.importing;

/** What an import is doing; label {@code importing.phase.<NAME>}. */
public enum ImportPhase {
  /** Reading the rows of the file. */
  READING,
  /** Comparing the rows with what is stored, under the rules. */
  CHECKING,
  /** Saving. */
  WRITING
}
