package org.famulus.core.importing;

/** How far somebody has come with a file; label {@code importing.stage.<NAME>}. */
public enum ImportStage {
  /** The file is there; its columns are matched. */
  COLUMNS,
  /** It is being checked. */
  CHECKING,
  /** It has been checked; the result can be looked at. */
  CHECKED,
  /** It is being loaded. */
  LOADING,
  /** It has been loaded. */
  LOADED;

  /** Whether the server is at work and the user waits. */
  public boolean isWorking() {
    return this == CHECKING || this == LOADING;
  }

  /** Where it goes back to if the work does not come to its end. */
  ImportStage before() {
    return this == CHECKING ? COLUMNS : CHECKED;
  }
}
