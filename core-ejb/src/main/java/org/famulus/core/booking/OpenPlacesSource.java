package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.booking.HostOfferQuery.Found;
import org.famulus.core.host.Host;
import org.famulus.core.host.HostComforts;
import org.famulus.core.host.HostRepository;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegionRows;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/**
 * Reads what can be booked in a programme with what its hosts say of themselves, in a constant
 * number of statements. A department whose hospital is the host lies where the hospital does.
 */
@ApplicationScoped
class OpenPlacesSource {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private HostOfferRepository offers;
  @Inject private HostRepository hosts;
  @Inject private PartnerRegionRows partners;

  /** What can be booked from tomorrow on. */
  OpenPlaces of(String regionId) {
    return of(regionId, offers.open(regionId, tomorrow(regionId)));
  }

  /** The same of one offer alone; without any if it cannot be booked. */
  OpenPlaces of(String regionId, long offerId) {
    return of(regionId, offers.open(regionId, tomorrow(regionId), offerId).stream().toList());
  }

  private LocalDate tomorrow(String regionId) {
    return regions.today(regionId, clock).plusDays(1);
  }

  private OpenPlaces of(String regionId, List<Found> found) {
    Map<Long, Occupation> occupations =
        offers.occupations(found.stream().map(Found::offer).toList());
    Map<Long, Host> byOrganisation =
        hosts.hostsOf(
            regionId, found.stream().map(each -> each.host().id()).collect(Collectors.toSet()));
    List<PartnerRegionRow> lands =
        partners.all(regionId).stream().filter(PartnerRegionRow::partner).toList();
    Map<Long, PartnerRegionRow> byId =
        lands.stream().collect(Collectors.toMap(PartnerRegionRow::id, Function.identity()));
    RegionCatalogue catalogue = regions.get(regionId).catalogue();
    return new OpenPlaces(
        found.stream()
            .map(
                each ->
                    offer(
                        each,
                        occupations,
                        Optional.ofNullable(byOrganisation.get(each.host().id())),
                        byId))
            .toList(),
        lands,
        catalogue.kinds().stream().map(PlacementKind::code).collect(Collectors.toSet()),
        Set.copyOf(catalogue.fields()));
  }

  private static OpenOffer offer(
      Found found,
      Map<Long, Occupation> occupations,
      Optional<Host> host,
      Map<Long, PartnerRegionRow> partners) {
    HostOffer offer = found.offer();
    Optional<PartnerRegionRow> partner =
        host.flatMap(Host::partnerRegionId).flatMap(id -> Optional.ofNullable(partners.get(id)));
    return new OpenOffer(
        offer.id(),
        found.host().name(),
        found.siteName(),
        found.host().city().orElse(found.host().name()),
        HostPlace.of(found.host().type()),
        partner.map(PartnerRegionRow::state),
        partner.map(PartnerRegionRow::code),
        host.flatMap(Host::point),
        Amenity.of(host.map(Host::comforts).orElse(HostComforts.NONE)),
        offer.kind(),
        offer.field(),
        offer.shortestDays(),
        offer.longestDays(),
        occupations.get(offer.id()));
  }
}
