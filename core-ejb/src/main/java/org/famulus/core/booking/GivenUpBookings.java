package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementGivenUp;

/**
 * Lets a booking say that the placement it began was given up before its first day, and tells its
 * host, who need not know why.
 */
@ApplicationScoped
public class GivenUpBookings {

  @Inject private Clock clock;
  @Inject private BookingRepository bookings;
  @Inject private BookingMails mails;

  /** Takes the booking back, if the placement began with one. */
  public void takeBack(@Observes PlacementGivenUp event) {
    Placement placement = event.placement();
    placement
        .bookingId()
        .flatMap(id -> bookings.find(placement.regionId(), id))
        .ifPresent(this::takeBack);
  }

  private void takeBack(Booking booking) {
    booking.withdraw(Optional.empty(), clock.instant());
    bookings.flush();
    mails.withdrawn(booking.regionId(), booking.id());
  }
}
