package org.famulus.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.booking.BookingRow;
import org.famulus.core.booking.Bookings;
import org.famulus.core.matching.PlaceWishRow;
import org.famulus.core.matching.PlaceWishes;
import org.famulus.web.shell.RegionContext;

/** A student's own bookings, and what she looks for; the latest first. */
@Named
@RequestScoped
public class BookingMine {

  @Inject private RegionContext region;
  @Inject private Bookings bookings;
  @Inject private PlaceWishes placeWishes;

  private List<BookingRow> own;
  private List<PlaceWishRow> wishes;

  /** The bookings. */
  public List<BookingRow> getOwn() {
    if (own == null) {
      own = bookings.own(region.getId());
    }
    return own;
  }

  /** What she looks for. */
  public List<PlaceWishRow> getWishes() {
    if (wishes == null) {
      wishes = placeWishes.own(region.getId());
    }
    return wishes;
  }
}
