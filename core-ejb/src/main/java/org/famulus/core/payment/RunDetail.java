package org.famulus.core.payment;

import java.util.List;

/**
 * A payment run with what its page shows beside the entries.
 *
 * @param row the run
 * @param units what each unit is paid
 * @param refused weeks it did not pay, and why
 * @param approvable whether the caller may approve it: she has the right and prepared nothing of it
 * @param discardable whether the caller may give it up
 * @param intact whether its entries are as they were when it was approved; true before that
 */
public record RunDetail(
    RunRow row,
    List<UnitTotal> units,
    List<RefusedClaim> refused,
    boolean approvable,
    boolean discardable,
    boolean intact) {

  public RunDetail {
    units = List.copyOf(units);
    refused = List.copyOf(refused);
  }
}
