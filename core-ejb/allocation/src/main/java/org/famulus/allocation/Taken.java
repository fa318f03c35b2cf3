package org.famulus.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much of each place, pool and quota fixed students have taken. */
final class Taken {

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> pools = new HashMap<>();
  private final Map<Share, Integer> shares = new HashMap<>();

  static Taken of(Problem problem) {
    Taken taken = new Taken();
    Map<String, Place> byId =
        problem.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
    for (Student student : problem.students()) {
      student
          .fixed()
          .flatMap(Fixed::place)
          .map(byId::get)
          .ifPresent(place -> taken.add(place, student.origin()));
    }
    return taken;
  }

  private void add(Place place, String origin) {
    places.merge(place.id(), 1, Integer::sum);
    pools.merge(place.pool(), 1, Integer::sum);
    shares.merge(new Share(place.id(), origin), 1, Integer::sum);
  }

  int ofPlace(String place) {
    return places.getOrDefault(place, 0);
  }

  int ofPool(String pool) {
    return pools.getOrDefault(pool, 0);
  }

  int ofShare(Share share) {
    return shares.getOrDefault(share, 0);
  }
}
