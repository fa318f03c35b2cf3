package org.famulus.core.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.Reason;

/**
 * Whether a placement may start and what is missing, as far as the viewer may know: the student
 * sees everything, a desk its own requirements, a unit no more than yes or no.
 *
 * @param placement who is where and when
 * @param cleared whether everything is in order
 * @param arrival day of arrival, if the programme asks for it: the one entered, else the one it
 *     expects
 * @param arrivalEntered whether the student has entered it
 * @param startedOn day it started
 * @param gates the gates in the order of the programme; none for a unit
 * @param reasons what is against a start; none for a unit
 */
public record GateOverview(
    PlacementFace placement,
    boolean cleared,
    Optional<LocalDate> arrival,
    boolean arrivalEntered,
    Optional<LocalDate> startedOn,
    List<GateView> gates,
    List<Reason> reasons) {

  public GateOverview {
    gates = List.copyOf(gates);
    reasons = List.copyOf(reasons);
  }

  /** Whether it is still before its start. */
  public boolean isBeforeStart() {
    return PlacementState.BEFORE_START.contains(placement.state());
  }

  /** How many gates are open. */
  public long open() {
    return gates.stream().filter(gate -> gate.state() == GateState.OPEN).count();
  }

  /** The next day on which something falls due that waits for the student. */
  public Optional<LocalDate> nextDue() {
    return gates.stream()
        .flatMap(gate -> gate.requirements().stream())
        .filter(RequirementView::canBeHandedIn)
        .map(RequirementView::dueOn)
        .min(LocalDate::compareTo);
  }

  /** How many things wait for the student. */
  public long waitingForStudent() {
    return gates.stream()
        .flatMap(gate -> gate.requirements().stream())
        .filter(RequirementView::canBeHandedIn)
        .count();
  }
}
