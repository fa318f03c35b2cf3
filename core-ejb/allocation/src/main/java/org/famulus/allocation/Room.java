package org.famulus.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What fixed students have left. */
final class Room {

  private final Taken taken;
  private final Map<String, Place> places;
  private final Map<String, Pool> pools;
  private final Map<Share, Quota> quotas = new HashMap<>();

  Room(Problem problem) {
    taken = Taken.of(problem);
    places = problem.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
    pools = problem.pools().stream().collect(Collectors.toMap(Pool::id, Function.identity()));
    problem.quotas().forEach(q -> quotas.put(new Share(q.place(), q.origin()), q));
  }

  Place place(String id) {
    return places.get(id);
  }

  Pool poolOf(Place place) {
    return pools.get(place.pool());
  }

  /** Whether anybody of an origin can be given a place at all. */
  boolean isLeft(Place place, String origin) {
    Share share = new Share(place.id(), origin);
    return place.bounds().most() > taken.ofPlace(place.id())
        && poolOf(place).bounds().most() > taken.ofPool(place.pool())
        && (!quotas.containsKey(share) || quotas.get(share).most() > taken.ofShare(share));
  }
}
