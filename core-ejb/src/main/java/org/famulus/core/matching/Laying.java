package org.famulus.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.booking.DaySpan;

/**
 * Lays the days of those who come in a season, so that there is room on each. Whoever comes takes
 * the first days on which there is room beside those before her; if there is any way at all, one of
 * the orders in which they can be taken leads to one.
 */
final class Laying {

  /** Enough for a dozen students in a season; hosts have room for fewer. */
  private static final int MOST_TRIES = 500;

  private final GivenStays given;
  private int tries;
  private long work;
  private boolean unsure;

  Laying(GivenStays given) {
    this.given = given;
  }

  /** Days for everybody who comes, if there are any. */
  Optional<Map<PlaceWishRow, JudgedOption>> lay(Season season, List<PlaceWishRow> coming) {
    tries = 0;
    Optional<Map<PlaceWishRow, JudgedOption>> laid =
        lay(
            season,
            coming.stream().sorted(Comparator.comparing(PlaceWishRow::lastDay)).toList(),
            new LinkedHashMap<>());
    unsure |= laid.isEmpty() && tries > MOST_TRIES;
    work += tries;
    return laid;
  }

  /** For how many of those who come there are days in the order of their last ones. */
  int coming(Season season, List<PlaceWishRow> coming) {
    List<DaySpan> taken = new ArrayList<>();
    coming.stream()
        .sorted(Comparator.comparing(PlaceWishRow::lastDay))
        .forEach(
            wish ->
                given
                    .possible(wish, season.wishes().get(wish).option(), taken)
                    .filter(JudgedOption::isProposable)
                    .ifPresent(found -> taken.add(found.option().fit().days())));
    return taken.size();
  }

  /** How many stays have been looked at so far. */
  long work() {
    return work;
  }

  /** As few as can be of those who cannot all come. */
  List<PlaceWishRow> conflict(Season season, List<PlaceWishRow> coming) {
    List<PlaceWishRow> conflict = new ArrayList<>(coming);
    for (PlaceWishRow wish : coming) {
      List<PlaceWishRow> without = new ArrayList<>(conflict);
      without.remove(wish);
      if (lay(season, without).isEmpty()) {
        conflict = without;
      }
    }
    return conflict;
  }

  /** Whether days were given up looking for that may exist. */
  boolean isUnsure() {
    return unsure;
  }

  private Optional<Map<PlaceWishRow, JudgedOption>> lay(
      Season season, List<PlaceWishRow> coming, Map<PlaceWishRow, JudgedOption> laid) {
    if (coming.isEmpty()) {
      return Optional.of(laid);
    }
    List<DaySpan> taken =
        laid.values().stream().map(each -> each.option().fit().days()).toList();
    Map<PlaceWishRow, JudgedOption> next = new LinkedHashMap<>();
    for (PlaceWishRow wish : coming) {
      tries++;
      Optional<JudgedOption> found =
          given
              .possible(wish, season.wishes().get(wish).option(), taken)
              .filter(JudgedOption::isProposable);
      if (found.isEmpty()) {
        // Those who come after only take more room away.
        return Optional.empty();
      }
      next.put(wish, found.get());
    }
    for (PlaceWishRow wish : coming) {
      if (tries > MOST_TRIES) {
        return Optional.empty();
      }
      Map<PlaceWishRow, JudgedOption> more = new LinkedHashMap<>(laid);
      more.put(wish, next.get(wish));
      Optional<Map<PlaceWishRow, JudgedOption>> all =
          lay(season, coming.stream().filter(each -> !each.equals(wish)).toList(), more);
      if (all.isPresent()) {
        return all;
      }
    }
    return Optional.empty();
  }
}
