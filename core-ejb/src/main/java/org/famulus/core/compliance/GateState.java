package org.famulus.core.compliance;

import java.util.List;
import org.famulus.region.spi.compliance.RequirementStatus;

/** Where a gate stands; label {@code gate-state.<NAME>}. */
public enum GateState {
  /** Everything behind it is in order. */
  OPEN,
  /** Everything was handed in and somebody is looking at it. */
  CHECKING,
  /** Something is missing. */
  CLOSED;

  /** State of the gate with the requirements. */
  static GateState of(List<Requirement> requirements) {
    if (requirements.stream().allMatch(Requirement::isInOrder)) {
      return OPEN;
    }
    boolean seenTo =
        requirements.stream()
            .allMatch(
                requirement ->
                    requirement.isInOrder()
                        || requirement.status() == RequirementStatus.SUBMITTED
                        || requirement.status() == RequirementStatus.TEST_PENDING);
    return seenTo ? CHECKING : CLOSED;
  }

  /** As those may know it who are told no more than whether a gate is open. */
  GateState discreet() {
    return this == OPEN ? OPEN : CLOSED;
  }
}
