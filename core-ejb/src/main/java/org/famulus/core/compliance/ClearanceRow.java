package org.famulus.core.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A placement before its start, as the list of gates shows it.
 *
 * @param id the placement
 * @param placement who is where and when
 * @param cleared whether everything is in order
 * @param gates where each gate stands, as far as the viewer may know
 * @param actsNext who has to act
 * @param since since when the one acts who has had the longest time
 * @param nextDue next day on which something falls due, or the first one that is past
 * @param remindedOn day of the last reminder
 */
public record ClearanceRow(
    long id,
    PlacementFace placement,
    boolean cleared,
    List<GateView> gates,
    Set<ActsNext> actsNext,
    Optional<LocalDate> since,
    Optional<LocalDate> nextDue,
    Optional<LocalDate> remindedOn) {

  public ClearanceRow {
    gates = List.copyOf(gates);
  }

  /** How many gates are open. */
  public long open() {
    return gates.stream().filter(gate -> gate.state() == GateState.OPEN).count();
  }
}
