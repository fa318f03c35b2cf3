package org.famulus.allocation.check;

import java.util.HashMap;
import java.util.Map;
import org.famulus.allocation.Place;
import org.famulus.allocation.Pool;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Quota;

/** How many students there are in each place, pool and quota. */
final class Seats {

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Pool> pools = new HashMap<>();
  private final Map<OfOrigin, Quota> quotas = new HashMap<>();
  private final Map<String, Integer> inPlace = new HashMap<>();
  private final Map<String, Integer> inPool = new HashMap<>();
  private final Map<OfOrigin, Integer> inQuota = new HashMap<>();

  private record OfOrigin(String place, String origin) {}

  Seats(Problem problem) {
    problem.places().forEach(place -> places.put(place.id(), place));
    problem.pools().forEach(pool -> pools.put(pool.id(), pool));
    problem
        .quotas()
        .forEach(quota -> quotas.put(new OfOrigin(quota.place(), quota.origin()), quota));
  }

  boolean has(String place) {
    return places.containsKey(place);
  }

  void take(String place, String origin) {
    inPlace.merge(place, 1, Integer::sum);
    inPool.merge(places.get(place).pool(), 1, Integer::sum);
    inQuota.merge(new OfOrigin(place, origin), 1, Integer::sum);
  }

  int in(Place place) {
    return inPlace.getOrDefault(place.id(), 0);
  }

  int in(Pool pool) {
    return inPool.getOrDefault(pool.id(), 0);
  }

  int in(Quota quota) {
    return inQuota.getOrDefault(new OfOrigin(quota.place(), quota.origin()), 0);
  }

  /** Whether one more student of an origin would find room. */
  boolean isFree(String id, String origin) {
    Place place = places.get(id);
    Pool pool = pools.get(place.pool());
    Quota quota = quotas.get(new OfOrigin(id, origin));
    return in(place) < place.bounds().most()
        && in(pool) < pool.bounds().most()
        && (quota == null || in(quota) < quota.most());
  }

  /** Whether the place and its pool would take a single student more, as far as least numbers go. */
  boolean isOpen(String id) {
    Place place = places.get(id);
    Pool pool = pools.get(place.pool());
    return (!place.bounds().noneOrLeast() || in(place) + 1 >= place.bounds().least())
        && (!pool.bounds().noneOrLeast() || in(pool) + 1 >= pool.bounds().least());
  }
}
