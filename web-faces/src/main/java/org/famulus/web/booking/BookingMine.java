package org.famulus.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.booking.BookingRow;
import org.famulus.core.booking.Bookings;
import org.famulus.web.shell.RegionContext;

/** A student's own bookings, the latest first. */
@Named
@RequestScoped
public class BookingMine {

  @Inject private RegionContext region;
  @Inject private Bookings bookings;

  private List<BookingRow> own;

  /** The bookings. */
  public List<BookingRow> getOwn() {
    if (own == null) {
      own = bookings.own(region.getId());
    }
    return own;
  }
}
