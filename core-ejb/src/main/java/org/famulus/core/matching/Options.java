package org.famulus.core.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.booking.OpenOffer;

/**
 * Which places fit which students, of all who wait and all that is free. It takes each wish for
 * itself: that a place can be given once only is for whoever gives it.
 */
final class Options {

  private final Map<Long, List<PlaceOption>> byWish;
  private final Map<Long, Integer> wishesByOffer;

  private Options(Map<Long, List<PlaceOption>> byWish, Map<Long, Integer> wishesByOffer) {
    this.byWish = byWish;
    this.wishesByOffer = wishesByOffer;
  }

  /** Compares every wish with every place. */
  static Options among(
      Collection<SoughtPlace> wishes, Collection<OpenOffer> places, LocalDate tomorrow) {
    Map<Long, List<Fit>> fits = new LinkedHashMap<>();
    Map<Long, Integer> wishesByOffer = new HashMap<>();
    for (SoughtPlace wish : wishes) {
      List<Fit> fitting =
          places.stream()
              .flatMap(place -> wish.fit(place, tomorrow).stream())
              .sorted(Fit.BEST_FIRST)
              .toList();
      fits.put(wish.wishId(), fitting);
      fitting.forEach(fit -> wishesByOffer.merge(fit.offer().id(), 1, Integer::sum));
    }
    Map<Long, List<PlaceOption>> byWish = new LinkedHashMap<>();
    fits.forEach((wish, fitting) -> byWish.put(wish, ranked(fitting, wishesByOffer)));
    return new Options(byWish, wishesByOffer);
  }

  private static List<PlaceOption> ranked(List<Fit> fitting, Map<Long, Integer> wishesByOffer) {
    List<PlaceOption> options = new ArrayList<>();
    for (Fit fit : fitting) {
      options.add(
          new PlaceOption(fit, options.size() + 1, wishesByOffer.get(fit.offer().id()) - 1));
    }
    return List.copyOf(options);
  }

  /** Every wish with what fits it, the best first; nothing where nothing does. */
  Map<Long, List<PlaceOption>> byWish() {
    return Map.copyOf(byWish);
  }

  /** What fits a wish, the best first. */
  List<PlaceOption> of(long wishId) {
    return byWish.getOrDefault(wishId, List.of());
  }

  /** How many of the students who wait a place would fit. */
  int waitingFor(long offerId) {
    return wishesByOffer.getOrDefault(offerId, 0);
  }
}
