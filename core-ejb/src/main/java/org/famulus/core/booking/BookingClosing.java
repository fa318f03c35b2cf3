package org.famulus.core.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.booking.BookingsForChange.Opened;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** What happens to bookings nobody answers: a reminder, and an end. */
@Stateless
public class BookingClosing {

  /** Days before the last one on which whoever acts next is reminded. */
  private static final int REMIND_BEFORE = 3;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private BookingFile file;
  @Inject private BookingsForChange forChange;
  @Inject private BookingRepository bookings;
  @Inject private BookingMails mails;

  /** Ids of bookings nobody answered in time. */
  @Reads(permission = Permission.BOOKING_ANSWER)
  public List<Long> unanswered(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    return bookings.unanswered(regionId, today);
  }

  /** Ids of bookings about which whoever acts next is to be reminded. */
  @Reads(permission = Permission.BOOKING_ANSWER)
  public List<Long> toRemind(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    return bookings.toRemind(regionId, today.plusDays(REMIND_BEFORE));
  }

  /** Ends a booking nobody answered in time. */
  @UseCase(value = "booking.expire", permission = Permission.BOOKING_ANSWER)
  public Outcome<Long> expire(String regionId, long id) {
    gate.allow(Target.region(regionId));
    Opened opened = forChange.open(regionId, id);
    Booking booking = opened.booking();
    if (!booking.isOpen() || !booking.answerBy().isBefore(file.today(regionId))) {
      return Outcome.refused(Reason.of("booking.not-in-this-state"));
    }
    boolean hostWasNext = booking.state() == BookingState.REQUESTED;
    running.current().change("state", booking.state(), BookingState.EXPIRED);
    booking.expire(clock.instant());
    bookings.flush();
    return Outcome.done(id, mails.expired(opened, hostWasNext));
  }

  /** Reminds whoever acts next, once. */
  @UseCase(value = "booking.remind", permission = Permission.BOOKING_ANSWER)
  public Outcome<Long> remind(String regionId, long id) {
    gate.allow(Target.region(regionId));
    Booking booking = forChange.open(regionId, id).booking();
    LocalDate today = file.today(regionId);
    if (!booking.isOpen() || booking.remindedOn().isPresent()) {
      return Outcome.refused(Reason.of("booking.not-in-this-state"));
    }
    running.current().change("remindedOn", null, today);
    booking.remind(today);
    bookings.flush();
    List<Reason> notices =
        new ArrayList<>(
            booking.state() == BookingState.REQUESTED
                ? mails.askHost(regionId, bookings.row(regionId, id).orElseThrow())
                : mails.proposed(regionId, id));
    return Outcome.done(id, notices);
  }
}
