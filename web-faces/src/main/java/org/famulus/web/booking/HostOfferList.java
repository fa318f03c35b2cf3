package org.famulus.web.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.famulus.core.booking.HostOfferRow;
import org.famulus.core.booking.HostOffers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** What hosts offer, in whatever state: for a host its own, for staff all of it. */
@Named
@ViewScoped
public class HostOfferList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private HostOffers offers;

  private final OfferFilters filters = new OfferFilters();
  private final LazyRows<HostOfferRow> rows =
      new LazyRows<>((sort, page) -> offers.find(filters.criteria(region.getId()), sort, page));

  /** What is looked for. */
  public OfferFilters getFilters() {
    return filters;
  }

  /** The offers. */
  public LazyRows<HostOfferRow> getRows() {
    return rows;
  }
}
