package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.booking.BookingFile.Asked;
import org.famulus.core.person.Person;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.NumberRanges;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.rule.Moment;

/**
 * Writes down that a student asks for a place, whoever does it for her: rules, room, number and mail
 * are the same. It asks for no right; the use case that calls it has.
 */
@ApplicationScoped
public class PlaceRequests {

  private static final String NUMBERS = "booking";

  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private NumberRanges numbers;
  @Inject private BookingsForChange forChange;
  @Inject private BookingFile file;
  @Inject private BookingFaults faults;
  @Inject private BookingMails mails;
  @Inject private BookingRepository bookings;
  @Inject private HostOfferRepository offers;

  /**
   * Asks. The student, then the offer stay locked until the transaction ends, before any number is
   * taken: whoever matches holds them in the same order.
   *
   * @param reasons reasons written to go on against warnings
   */
  public Outcome<Long> ask(
      String regionId, long offerId, long personId, BookingForm form, WrittenReasons reasons) {
    Person student = forChange.student(regionId, personId);
    forChange.noteStudent(student);
    HostOffer offer =
        offers.lock(regionId, offerId).orElseThrow(() -> new NotFoundException("offer", offerId));
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
