package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.BookingTerms;

/**
 * Opens bookings for commands: locks the student, then the booking, then what is booked, always in
 * this order, so that of two commands about the same student or the same place the second sees what
 * the first has done.
 */
@ApplicationScoped
class BookingsForChange {

  /** Kind of record in audit trail, mail log and to-dos. */
  static final String SUBJECT = "BOOKING";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private PersonRepository people;
  @Inject private BookingRepository bookings;
  @Inject private HostOfferRepository offers;
  @Inject private LastChange lastChange;

  /** The booking, locked with its student and its offer; the command is about it. */
  Opened open(String regionId, long id) {
    Booking known =
        bookings.find(regionId, id).orElseThrow(() -> new NotFoundException("booking", id));
    Person student = student(regionId, known.personId());
    Booking booking = bookings.lock(regionId, id).orElseThrow();
    HostOffer offer = offers.lock(regionId, booking.offerId()).orElseThrow();
    running.current().about(SUBJECT, id, booking.number());
    return new Opened(booking, offer, student);
  }

  /** A student, locked: whoever gives her a place waits for whoever gives her another. */
  Person student(String regionId, long personId) {
    return people
        .lock(regionId, personId)
        .orElseThrow(() -> new NotFoundException("person", personId));
  }

  /** Says in the audit trail for whom somebody else acts. */
  void noteStudent(Person student) {
    if (!gate.caller().personId().equals(Optional.of(student.id()))) {
      running.current().onBehalfOf(student.fullName());
    }
  }

  /** Why a command cannot be carried out on the booking as it stands, if it cannot. */
  Optional<Outcome<Long>> unfit(Booking booking, long version, Set<BookingState> needed) {
    if (booking.version() != version) {
      return Optional.of(
          lastChange.overtook(
              SUBJECT,
              booking.id(),
              Map.of("state", booking.state().name()),
              booking.version()));
    }
    return needed.contains(booking.state())
        ? Optional.empty()
        : Optional.of(Outcome.refused(Reason.of("booking.not-in-this-state")));
  }

  /** Last day for the next answer, given the first day in question. */
  LocalDate answerBy(String regionId, LocalDate firstDay) {
    LocalDate today = regions.today(regionId, clock);
    int days =
        rules
            .open(regionId)
            .regionDays(today, BookingTerms.ANSWER_DAYS, BookingTerms.USUAL_ANSWER_DAYS);
    LocalDate usual = today.plusDays(days);
    return usual.isBefore(firstDay) ? usual : firstDay.minusDays(1);
  }

  /** Faults of words that may have to be written. */
  static List<Reason> faultsOf(String field, String words, boolean needed) {
    List<Reason> faults = new ArrayList<>();
    if (words == null || words.isBlank()) {
      if (needed) {
        faults.add(Reason.ofField(field, "field.required"));
      }
    } else if (words.length() > Booking.WORDS_LENGTH) {
      faults.add(Reason.ofField(field, "field.too-long", Booking.WORDS_LENGTH));
    }
    return faults;
  }

  /** Words, if there are any. */
  static Optional<String> written(String words) {
    return Optional.ofNullable(words).map(String::strip).filter(text -> !text.isEmpty());
  }

  /**
   * A booking with what it is about, all locked.
   *
   * @param booking the booking
   * @param offer what is booked
   * @param student who asked
   */
  record Opened(Booking booking, HostOffer offer, Person student) {

    /** The student's own. */
    Target hers() {
      return Target.person(booking.regionId(), student.id());
    }

    /** The host's that answers. */
    Target ofHost() {
      return Target.organisation(booking.regionId(), offer.unitId());
    }
  }
}
