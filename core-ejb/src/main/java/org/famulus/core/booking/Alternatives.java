package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.booking.HostOfferQuery.Found;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/**
 * Where else a student could go whose host cannot take her: offers of the same kind with room for
 * just as many days, the nearest days first, then the same field, then the same town.
 */
@ApplicationScoped
class Alternatives {

  private static final int MOST = 3;

  @Inject private BookingFile file;
  @Inject private HostOfferRepository offers;
  @Inject private OrganisationRepository organisations;

  /** The nearest of them. */
  List<Alternative> to(HostOffer lost, DaySpan days) {
    LocalDate today = file.today(lost.regionId());
    HostOfferCriteria sameKind =
        new HostOfferCriteria(
                lost.regionId(),
                Optional.empty(),
                Optional.of(lost.kind()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())
            .openOn(today);
    List<Found> candidates =
        offers
            .ask(sameKind, Optional.empty())
            .rows(Sort.byDefault(), new Page(0, Page.LARGEST))
            .stream()
            .filter(each -> !each.offer().id().equals(lost.id()))
            .filter(each -> takesSoManyDays(each.offer(), days.days()))
            .toList();
    Map<Long, Occupation> occupations =
        offers.occupations(candidates.stream().map(Found::offer).toList());
    Optional<String> town =
        organisations.find(lost.regionId(), lost.unitId()).flatMap(Organisation::city);
    return candidates.stream()
        .flatMap(
            each ->
                occupations
                    .get(each.offer().id())
                    .nearestStart(days.firstDay(), days.days(), today.plusDays(1))
                    .map(day -> new Candidate(each, day))
                    .stream())
        .sorted(
            Comparator.comparing((Candidate each) -> each.daysFrom(days.firstDay()))
                .thenComparing(each -> !each.found().offer().field().equals(lost.field()))
                .thenComparing(each -> !each.found().host().city().equals(town))
                .thenComparing(each -> each.found().host().name()))
        .limit(MOST)
        .map(
            each ->
                new Alternative(
                    each.found().offer().id(),
                    each.found().host().name(),
                    each.found().host().city(),
                    each.found().offer().field(),
                    each.firstDay()))
        .toList();
  }

  private static boolean takesSoManyDays(HostOffer offer, int days) {
    return days >= offer.shortestDays() && days <= offer.longestDays();
  }

  private record Candidate(Found found, LocalDate firstDay) {

    long daysFrom(LocalDate wished) {
      return Math.abs(firstDay.toEpochDay() - wished.toEpochDay());
    }
  }
}
