package org.famulus.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.OpenOffer;

/**
 * A time at an offer in which some of those who wait could come; whoever comes in another season
 * shares no day with them. So it is a place of its own, and how many it takes does not depend on
 * the others.
 *
 * @param offer the offer
 * @param days its days
 * @param wishes who could come, with the place as it fits each, the longest waiting first
 */
record Season(OpenOffer offer, DaySpan days, Map<PlaceWishRow, JudgedOption> wishes) {

  Season {
    wishes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(wishes));
  }

  /** The seasons of an offer, for those who could come at some time. */
  static List<Season> of(OpenOffer offer, Map<PlaceWishRow, JudgedOption> wishes) {
    List<PlaceWishRow> byDay =
        wishes.keySet().stream()
            .sorted(Comparator.comparing(PlaceWishRow::firstDay))
            .toList();
    List<DaySpan> spans = new ArrayList<>();
    for (PlaceWishRow wish : byDay) {
      DaySpan could = window(offer, wish).orElseThrow();
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).meets(could)) {
        DaySpan before = spans.get(last);
        spans.set(
            last,
            new DaySpan(
                before.firstDay(),
                before.lastDay().isAfter(could.lastDay())
                    ? before.lastDay()
                    : could.lastDay()));
      } else {
        spans.add(could);
      }
    }
    return spans.stream().map(span -> new Season(offer, span, within(offer, span, wishes))).toList();
  }

  private static Map<PlaceWishRow, JudgedOption> within(
      OpenOffer offer, DaySpan span, Map<PlaceWishRow, JudgedOption> wishes) {
    Map<PlaceWishRow, JudgedOption> hers = new LinkedHashMap<>();
    wishes.forEach(
        (wish, option) ->
            window(offer, wish)
                .filter(span::meets)
                .ifPresent(could -> hers.put(wish, option)));
    return hers;
  }

  /** The days on which she could be there, if the host had room. */
  private static Optional<DaySpan> window(OpenOffer offer, PlaceWishRow wish) {
    return offer
        .occupation()
        .window()
        .shared(new DaySpan(wish.firstDay(), wish.lastDay()));
  }

  /** What it is called in the problem that is solved. */
  String id() {
    return offer.id() + " " + days.firstDay();
  }

  /** The offer of a season by what it is called. */
  static long offerOf(String id) {
    return Long.parseLong(id.substring(0, id.indexOf(' ')));
  }

  /** More than so many cannot come, however their days are laid. */
  int most() {
    int shortest = wishes.keySet().stream().mapToInt(PlaceWishRow::days).min().orElse(1);
    return (int) Math.min(wishes.size(), offer.occupation().roomIn(days) / shortest);
  }
}
