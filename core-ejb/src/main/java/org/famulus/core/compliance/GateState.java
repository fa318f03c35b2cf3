package org.famulus.core.compliance;

import java.util.List;

/** Where a gate stands; label {@code gate-state.<NAME>}. */
public enum GateState {
  /** Everything behind it is in order. */
  OPEN,
  /** Nothing waits for the student; the faculty or the verifier sees to the rest. */
  CHECKING,
  /** The student has to act. */
  CLOSED;

  /** State of the gate with the requirements. */
  static GateState of(List<Requirement> requirements) {
    if (requirements.stream().allMatch(Requirement::isInOrder)) {
      return OPEN;
    }
    boolean hers =
        requirements.stream()
            .anyMatch(requirement -> requirement.waitsFor() == ActsNext.STUDENT);
    return hers ? CLOSED : CHECKING;
  }

  /** As those may know it who are told no more than whether a gate is open. */
  GateState discreet() {
    return this == OPEN ? OPEN : CLOSED;
  }
}
