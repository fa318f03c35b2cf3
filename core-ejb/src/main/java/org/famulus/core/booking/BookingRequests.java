package org.famulus.core.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.booking.BookingsForChange.Opened;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/** What a student does about bookings; staff may do it for her, and the audit entry says so. */
@Stateless
public class BookingRequests {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private BookingsForChange forChange;
  @Inject private BookingFile file;
  @Inject private PlaceRequests placing;
  @Inject private BookingAgreement agreement;
  @Inject private BookingMails mails;
  @Inject private BookingRepository bookings;
  @Inject private PlacementRepository placements;
  @Inject private Tasks tasks;

  /**
   * A student asks for a place.
   *
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "booking.request", permission = Permission.BOOKING_REQUEST)
  public Outcome<Long> request(
      String regionId, long offerId, long personId, BookingForm form, WrittenReasons reasons) {
    gate.allow(Target.person(regionId, personId));
    return placing.ask(regionId, offerId, personId, form, reasons);
  }

  /** The student says yes to the other days the host has proposed. */
  @UseCase(value = "booking.accept-proposal", permission = Permission.BOOKING_REQUEST)
  public Outcome<Long> acceptProposal(
      String regionId, long id, long version, WrittenReasons reasons) {
    Opened opened = open(regionId, id);
    Optional<Outcome<Long>> unfit =
        forChange.unfit(opened.booking(), version, Set.of(BookingState.PROPOSED));
    return unfit.isPresent() ? unfit.get() : agreement.agree(opened, reasons);
  }

  /**
   * The student takes a booking back, says no to a proposal, or gives up the place before it starts.
   *
   * @param reason why; it must be given for a place that was agreed
   */
  @UseCase(value = "booking.withdraw", permission = Permission.BOOKING_REQUEST)
  public Outcome<Long> withdraw(String regionId, long id, long version, String reason) {
    Opened opened = open(regionId, id);
    Booking booking = opened.booking();
    Optional<Outcome<Long>> unfit = forChange.unfit(booking, version, BookingState.STANDING);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    boolean agreed = booking.state() == BookingState.ACCEPTED;
    List<Reason> wrong = BookingsForChange.faultsOf("withdrawReason", reason, agreed);
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    if (agreed && !giveUp(booking, reason.strip())) {
      return Outcome.refused(Reason.of("booking.already-started"));
    }
    Optional<String> written = BookingsForChange.written(reason);
    running
        .current()
        .change("state", booking.state(), BookingState.WITHDRAWN)
        .change("reason", null, written.orElse(null));
    booking.withdraw(written, clock.instant());
    bookings.flush();
    return Outcome.done(id, mails.withdrawn(regionId, id));
  }

  private boolean giveUp(Booking booking, String reason) {
    Placement placement =
        placements
            .ofBooking(booking.id())
            .flatMap(each -> placements.lock(booking.regionId(), each.id()))
            .orElseThrow();
    if (!PlacementState.BEFORE_START.contains(placement.state())) {
      return false;
    }
    placement.withdraw(file.today(booking.regionId()), reason);
    tasks.settleOfPlacement(placement.id());
    return true;
  }

  private Opened open(String regionId, long id) {
    Opened opened = forChange.open(regionId, id);
    gate.allow(opened.hers());
    forChange.noteStudent(opened.student());
    return opened;
  }
}
