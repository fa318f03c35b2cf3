package org.famulus.core.allocation;

/** Where a draft allocation stands; label {@code allocation.run-state.<NAME>}. */
public enum RunState {
  /** What goes in is fixed and its digest public; the seed is not drawn yet. */
  FROZEN,
  /** Solved: may be compared, changed by hand, solved again. */
  DRAFT,
  /** To be allotted by itself at the moment people were told; nothing changes it until then. */
  ANNOUNCED,
  /** Its places were given by binding decisions; it stays as the record of how. */
  ALLOTTED,
  /** Not wanted; kept as a record. */
  DISCARDED
}
