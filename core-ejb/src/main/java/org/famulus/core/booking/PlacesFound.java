package org.famulus.core.booking;

import java.util.List;
import java.util.Map;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.region.spi.port.Slice;

/**
 * A page of the places that were found.
 *
 * @param sought what was looked for, without what could not be meant
 * @param slice the places of the page, how many there are in all, and how many each value of a
 *     filter would show; filters are called as {@link SoughtBy} is
 * @param towns towns with places, by name
 * @param looser where nothing was found, how many places there were without each of the filters, and
 *     only those that help
 * @param open how many places there are that anybody can book
 * @param partners the partner regions of today, by name
 */
public record PlacesFound(
    PlacesSought sought,
    Slice<FoundPlace> slice,
    List<FoundTown> towns,
    Map<SoughtBy, Long> looser,
    long open,
    List<PartnerRegionRow> partners) {

  public PlacesFound {
    towns = List.copyOf(towns);
    looser = Map.copyOf(looser);
    partners = List.copyOf(partners);
  }
}
