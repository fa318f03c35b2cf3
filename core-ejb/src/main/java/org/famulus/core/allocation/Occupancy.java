package org.famulus.core.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which places are gone while a draft takes shape: by decision before it, and by the draft itself. */
public final class Occupancy {

  private final Map<Long, Pool> pools;
  private final Map<Long, Integer> givenInPeriod = new HashMap<>();
  private final Map<Long, Integer> givenInYear = new HashMap<>();

  /** Nothing is gone but what decisions have given. */
  public Occupancy(List<Pool> pools) {
    this.pools = pools.stream().collect(Collectors.toMap(Pool::id, Function.identity()));
  }

  /** The draft gives a place. */
  public void give(Slot slot) {
    givenInPeriod.merge(slot.offerId(), 1, Integer::sum);
    givenInYear.merge(slot.poolId(), 1, Integer::sum);
  }

  /** A place that was given is free again. */
  public void takeBack(Slot slot) {
    givenInPeriod.merge(slot.offerId(), -1, Integer::sum);
    givenInYear.merge(slot.poolId(), -1, Integer::sum);
  }

  /** Places of the period that are gone. */
  public int inPeriod(Slot slot) {
    return slot.taken() + givenInPeriod.getOrDefault(slot.offerId(), 0);
  }

  /** Places of the unit's year that are gone. */
  public int inYear(Slot slot) {
    return pools.get(slot.poolId()).taken() + givenInYear.getOrDefault(slot.poolId(), 0);
  }

  /** Places of the period somebody can still get; the year's limit counts too. */
  public int free(Slot slot) {
    if (slot.withdrawn()) {
      return 0;
    }
    int ofYear = pools.get(slot.poolId()).capacity() - inYear(slot);
    return Math.max(0, Math.min(slot.capacity() - inPeriod(slot), ofYear));
  }

  /** Students the unit takes in the year. */
  public int yearCapacity(Slot slot) {
    return pools.get(slot.poolId()).capacity();
  }

  /**
   * The facts of somebody taking a place now.
   *
   * @param decisionIssued whether a decision about this very place exists
   * @param reason the written reason of the command
   */
  public AllotmentRules.Taking taking(
      Applicant applicant, Slot slot, boolean decisionIssued, Optional<String> reason) {
    return new AllotmentRules.Taking(
        applicant,
        slot,
        yearCapacity(slot),
        inYear(slot),
        inPeriod(slot),
        decisionIssued,
        reason);
  }
}
