package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.booking.HostOfferQuery.Found;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.region.Regions;

/** Makes rows of offers, with the room there is, in a constant number of statements. */
@ApplicationScoped
class HostOfferRows {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private HostOfferRepository offers;

  /**
   * The rows, in their order.
   *
   * @param wished the first day that is looked for, if one is
   */
  List<HostOfferRow> of(String regionId, List<Found> found, Optional<LocalDate> wished) {
    Map<Long, Occupation> occupations =
        offers.occupations(found.stream().map(Found::offer).toList());
    Map<Long, Long> waiting =
        offers.waiting(found.stream().map(each -> each.offer().id()).toList());
    LocalDate tomorrow = regions.today(regionId, clock).plusDays(1);
    return found.stream()
        .map(
            each ->
                row(
                    each,
                    occupations
                        .get(each.offer().id())
                        .nearestStart(
                            wished.orElse(tomorrow), each.offer().shortestDays(), tomorrow),
                    waiting.getOrDefault(each.offer().id(), 0L)))
        .toList();
  }

  private static HostOfferRow row(Found found, Optional<LocalDate> freeFrom, long waiting) {
    HostOffer offer = found.offer();
    Organisation host = found.host();
    return new HostOfferRow(
        offer.id(),
        offer.unitId(),
        host.name(),
        found.siteName(),
        host.type(),
        host.city(),
        offer.kind(),
        offer.field(),
        offer.window().firstDay(),
        offer.window().lastDay(),
        offer.capacity(),
        offer.shortestDays(),
        offer.longestDays(),
        offer.state(),
        freeFrom,
        waiting);
  }
}
