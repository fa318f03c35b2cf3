package org.famulus.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.OpenOffer;

/** Tries every way to give places on every day there is; shares nothing with what solves. */
final class EveryWay {

  private static final long DENIED = 10;

  private final List<PlaceWishRow> all;
  private final List<OpenOffer> offers;
  private final Set<Long> denied;
  private final Set<Set<Long>> ways = new HashSet<>();

  /** Tries it all. */
  EveryWay(List<PlaceWishRow> all, List<OpenOffer> offers, Set<Long> denied) {
    this.all = all;
    this.offers = offers;
    this.denied = denied;
    go(0, new HashSet<>(), new HashMap<>());
  }

  /** How many can have a place at most. */
  int most() {
    return ways.stream().mapToInt(Set::size).max().orElse(0);
  }

  /** Of all ways for so many, the one for those who have waited longest: the lowest ids. */
  Set<Long> longestWaiting() {
    return ways.stream()
        .filter(way -> way.size() == most())
        .min(
            Comparator.comparing(
                way ->
                    all.stream()
                        .map(wish -> way.contains(wish.id()) ? "0" : "1")
                        .collect(Collectors.joining())))
        .orElseThrow();
  }

  private void go(int next, Set<Long> placed, Map<Long, List<DaySpan>> stays) {
    if (next == all.size()) {
      ways.add(Set.copyOf(placed));
      return;
    }
    go(next + 1, placed, stays);
    PlaceWishRow wish = all.get(next);
    for (OpenOffer offer : offers) {
      if (wish.fields().contains(offer.field())
          && !(denied.contains(wish.personId()) && offer.id() == DENIED)) {
        List<DaySpan> there = stays.computeIfAbsent(offer.id(), id -> new ArrayList<>());
        for (DaySpan stay = from(wish); !stay.lastDay().isAfter(wish.lastDay()); stay = later(stay)) {
          if (offer.with(there).occupation().hasRoom(stay)) {
            there.add(stay);
            placed.add(wish.id());
            go(next + 1, placed, stays);
            placed.remove(wish.id());
            there.remove(there.size() - 1);
          }
        }
      }
    }
  }

  private static DaySpan from(PlaceWishRow wish) {
    return new DaySpan(wish.firstDay(), wish.firstDay().plusDays(wish.days() - 1L));
  }

  private static DaySpan later(DaySpan stay) {
    return new DaySpan(stay.firstDay().plusDays(1), stay.lastDay().plusDays(1));
  }
}
