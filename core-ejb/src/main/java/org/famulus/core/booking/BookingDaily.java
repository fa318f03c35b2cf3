package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.famulus.core.schedule.DailyJob;
import org.famulus.core.schedule.DailyRound;

/** Every day: bookings nobody answered end or are reminded of, offers end with their window. */
@ApplicationScoped
public class BookingDaily implements DailyJob {

  @Inject private BookingClosing closing;
  @Inject private HostOfferEditing editing;

  @Override
  public String name() {
    return "booking";
  }

  @Override
  public void steps(DailyRound round, String regionId, LocalDate today) {
    round.each(
        "end of the booking",
        () -> closing.unanswered(regionId, today),
        booking -> closing.expire(regionId, booking));
    round.each(
        "reminder of the booking",
        () -> closing.toRemind(regionId, today),
        booking -> closing.remind(regionId, booking));
    round.each(
        "end of the offer",
        () -> editing.over(regionId, today),
        offer -> editing.end(regionId, offer));
  }
}
