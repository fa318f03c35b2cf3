package org.famulus.allocation.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.allocation.Place;
import org.famulus.allocation.Pool;
import org.famulus.allocation.Quota;

/** Counts the seats of students who were fixed before, and notices the first that is not there. */
final class FixedSeats {

  private final Map<String, Integer> leftInPlace = new HashMap<>();
  private final Map<String, Integer> leftInPool = new HashMap<>();
  private final Map<OfOrigin, Integer> leftOfQuota = new HashMap<>();

  private record OfOrigin(String place, String origin) {}

  /**
   * What takes no more.
   *
   * @param kind the fault that is
   * @param named what its sentence names
   */
  record Full(FaultKind kind, List<Object> named) {}

  FixedSeats(List<Pool> pools, List<Quota> quotas) {
    pools.forEach(pool -> leftInPool.put(pool.id(), pool.bounds().most()));
    quotas.forEach(q -> leftOfQuota.put(new OfOrigin(q.place(), q.origin()), q.most()));
  }

  /** Takes a seat; says what is full if there was none. */
  Optional<Full> full(Place place, String origin) {
    OfOrigin share = new OfOrigin(place.id(), origin);
    leftInPlace.putIfAbsent(place.id(), place.bounds().most());
    if (isNoneLeft(leftInPlace, place.id())) {
      return Optional.of(
          new Full(FaultKind.PLACE_FULL, List.of(place.id(), place.bounds().most())));
    }
    if (isNoneLeft(leftInPool, place.pool())) {
      return Optional.of(new Full(FaultKind.POOL_FULL, List.of(place.pool())));
    }
    if (isNoneLeft(leftOfQuota, share)) {
      return Optional.of(new Full(FaultKind.QUOTA_FULL, List.of(origin)));
    }
    return Optional.empty();
  }

  /** What is not there takes everybody: that it is not there is a fault of its own, or none. */
  private static <K> boolean isNoneLeft(Map<K, Integer> left, K key) {
    Integer seats = left.computeIfPresent(key, (same, before) -> before - 1);
    return seats != null && seats < 0;
  }
}
