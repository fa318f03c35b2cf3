package org.famulus.core.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.booking.BookingFile.Asked;
import org.famulus.core.booking.BookingsForChange.Opened;
import org.famulus.core.person.Person;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.NumberRanges;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.Moment;

/** What a student does about bookings; staff may do it for her, and the audit entry says so. */
@Stateless
public class BookingRequests {

  private static final String NUMBERS = "booking";
  private static final Set<BookingState> CAN_BE_TAKEN_BACK =
      EnumSet.of(BookingState.REQUESTED, BookingState.PROPOSED, BookingState.ACCEPTED);

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private NumberRanges numbers;
  @Inject private BookingsForChange forChange;
  @Inject private BookingFile file;
  @Inject private BookingFaults faults;
  @Inject private BookingAgreement agreement;
  @Inject private BookingMails mails;
  @Inject private BookingRepository bookings;
  @Inject private HostOfferRepository offers;
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
    Person student = forChange.student(regionId, personId);
    forChange.noteStudent(student);
    HostOffer offer =
        offers.find(regionId, offerId).orElseThrow(() -> new NotFoundException("offer", offerId));
    LocalDate today = file.today(regionId);
    if (!offer.isOpen(today)) {
      return Outcome.refused(Reason.of("booking.offer-not-open"));
    }
    List<Reason> wrong = faults(form, offer, personId, today);
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    DaySpan days = new DaySpan(form.firstDay(), form.lastDay());
    Optional<String> message = BookingsForChange.written(form.message());
    Judgement judgement =
        file.judge(
            Moment.BOOKING_REQUEST,
            offer,
            new Asked(personId, days, Optional.empty(), message),
            reasons);
    List<Reason> refusals = faults.refusals(judgement, offer, days, today);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Booking booking =
        bookings.add(
            new Booking(
                regionId,
                "B-%d-%04d"
                    .formatted(today.getYear(), numbers.next(regionId, NUMBERS, today.getYear())),
                offerId,
                new Booking.Requested(
                    personId,
                    form.institutionId(),
                    days,
                    message,
                    clock.instant(),
                    today,
                    forChange.answerBy(regionId, days.firstDay()))));
    running
        .current()
        .about(BookingsForChange.SUBJECT, booking.id(), booking.number())
        .change("state", null, booking.state())
        .change("firstDay", null, days.firstDay())
        .change("lastDay", null, days.lastDay());
    List<Reason> notices = new ArrayList<>(judgement.allReasons());
    notices.addAll(mails.requested(regionId, booking.id()));
    return Outcome.done(booking.id(), notices);
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
    Optional<Outcome<Long>> unfit = forChange.unfit(booking, version, CAN_BE_TAKEN_BACK);
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

  private List<Reason> faults(BookingForm form, HostOffer offer, long personId, LocalDate today) {
    List<Reason> wrong = new ArrayList<>();
    if (bookings.institutions(offer.regionId()).stream()
        .noneMatch(each -> each.id() == form.institutionId())) {
      wrong.add(Reason.ofField("institution", "field.required"));
    }
    wrong.addAll(BookingsForChange.faultsOf("message", form.message(), false));
    if (form.firstDay() == null) {
      wrong.add(Reason.ofField("firstDay", "field.required"));
    }
    if (form.lastDay() == null) {
      wrong.add(Reason.ofField("lastDay", "field.required"));
    }
    if (form.firstDay() != null && form.lastDay() != null) {
      wrong.addAll(
          faults.of(offer, personId, new DaySpan(form.firstDay(), form.lastDay()), today));
    }
    return wrong;
  }
}
