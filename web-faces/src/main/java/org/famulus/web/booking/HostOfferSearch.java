package org.famulus.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.famulus.core.booking.FoundPlace;
import org.famulus.core.booking.HostOffers;
import org.famulus.core.booking.PlacesFound;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.Address;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** What can be booked, for members of the programme. What is looked for stands in the address. */
@Named
@RequestScoped
public class HostOfferSearch {

  @Inject private RegionContext region;
  @Inject private HostOffers offers;
  @Inject private PageTexts texts;
  @Inject private Address address;
  @Inject private HttpServletRequest request;

  private final LazyRows<FoundPlace> rows = new LazyRows<>(this::read);
  private PlacesFound found;

  private Slice<FoundPlace> read(Sort sort, Page page) {
    found = offers.search(region.getId(), PlacesAsked.of(request), sort, page);
    return found.slice();
  }

  /** What is looked for, and what else could be. */
  public PlaceFilters getFilters() {
    rows.getTotal();
    return new PlaceFilters(found, texts, address);
  }

  /** The places. */
  public LazyRows<FoundPlace> getRows() {
    return rows;
  }
}
