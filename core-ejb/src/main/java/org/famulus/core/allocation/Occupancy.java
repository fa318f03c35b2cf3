package org.famulus.core.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which places are gone while a draft takes shape: by decision before it, and by the draft itself. */
final class Occupancy {

  private final Map<Long, Pool> pools;
  private final Map<Long, Integer> givenInPeriod = new HashMap<>();
  private final Map<Long, Integer> givenInYear = new HashMap<>();

  Occupancy(List<Pool> pools) {
    this.pools = pools.stream().collect(Collectors.toMap(Pool::id, Function.identity()));
  }

  /** The draft gives a place. */
  void give(Slot slot) {
    givenInPeriod.merge(slot.offerId(), 1, Integer::sum);
    givenInYear.merge(slot.poolId(), 1, Integer::sum);
  }

  /** The draft takes a place it has given away again. */
  void takeBack(Slot slot) {
    givenInPeriod.merge(slot.offerId(), -1, Integer::sum);
    givenInYear.merge(slot.poolId(), -1, Integer::sum);
  }

  /** Places of the period that are gone. */
  int inPeriod(Slot slot) {
    return slot.taken() + givenInPeriod.getOrDefault(slot.offerId(), 0);
  }

  /** Places of the unit's year that are gone. */
  int inYear(Slot slot) {
    return pools.get(slot.poolId()).taken() + givenInYear.getOrDefault(slot.poolId(), 0);
  }

  /** Places of the period somebody can still get; the year's limit counts too. */
  int free(Slot slot) {
    if (slot.withdrawn()) {
      return 0;
    }
    int ofYear = pools.get(slot.poolId()).capacity() - inYear(slot);
    return Math.max(0, Math.min(slot.capacity() - inPeriod(slot), ofYear));
  }

  /** Students the unit takes in the year. */
  int yearCapacity(Slot slot) {
    return pools.get(slot.poolId()).capacity();
  }
}
