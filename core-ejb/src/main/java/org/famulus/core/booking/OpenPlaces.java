package org.famulus.core.booking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.NamedTown;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.shared.SearchName;

/**
 * What can be booked in a programme today, and the words it can be found by.
 *
 * @param offers offers that are published and not over
 * @param partners the partner regions of today, by name
 * @param kinds codes of the programme's placement kinds
 * @param fields codes of its fields
 */
record OpenPlaces(
    List<OpenOffer> offers,
    List<PartnerRegionRow> partners,
    Set<String> kinds,
    Set<String> fields) {

  OpenPlaces {
    offers = List.copyOf(offers);
    partners = List.copyOf(partners);
    kinds = Set.copyOf(kinds);
    fields = Set.copyOf(fields);
  }

  boolean hasLand(String land) {
    return partners.stream().anyMatch(each -> each.state().equals(land));
  }

  boolean hasPartner(String code) {
    return partners.stream().anyMatch(each -> each.code().equals(code));
  }

  boolean hasTown(String town) {
    return offers.stream().anyMatch(each -> each.town().equals(town));
  }

  /** Where a town lies: as its partner region says, else where the first of its hosts lies. */
  Optional<MapPoint> point(String town) {
    String searched = SearchName.of(town);
    return partners.stream()
        .flatMap(each -> each.towns().stream())
        .filter(each -> SearchName.of(each.name()).equals(searched))
        .map(NamedTown::point)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> pointOfHost(town));
  }

  private Optional<MapPoint> pointOfHost(String town) {
    return offers.stream()
        .filter(each -> each.town().equals(town))
        .map(OpenOffer::point)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
