package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.booking.Booking;
import org.famulus.core.booking.BookingAnswers;
import org.famulus.core.booking.BookingForm;
import org.famulus.core.booking.BookingRequests;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.HostOffer;
import org.famulus.core.booking.HostOfferEditing;
import org.famulus.core.booking.HostOfferForm;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Regions;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.settings.MovableClock;
import org.famulus.core.shared.Outcome;
import org.famulus.it.islands.IslandsRegion;

/** The ground on which tests of bookings stand: hosts, what they offer, and students who ask. */
@ApplicationScoped
public class BookingGround {

  /** The programme. */
  static final String REGION = IslandsRegion.ID;

  /** Days of a stay. */
  static final int STAY = 10;

  private static final int AHEAD = 100;
  private static final int WINDOW = 460;

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  // Through itself, so that what it stores is stored in a transaction of its own.
  @Inject private BookingGround stored;
  @Inject private Callers callers;
  @Inject private Regions regions;
  @Inject private MovableClock clock;
  @Inject private OrganisationRepository organisations;
  @Inject private PersonRepository people;
  @Inject private PlacementRepository placements;
  @Inject private HostOfferEditing editing;
  @Inject private BookingRequests requests;
  @Inject private BookingAnswers answers;

  /** The day it is. */
  LocalDate today() {
    return regions.today(REGION, clock);
  }

  /** A Monday some time ahead on which students can be promised to arrive. */
  LocalDate monday() {
    LocalDate day =
        today().plusDays(AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    while (day.getMonth() == Month.DECEMBER || day.getMonth() == Month.JANUARY) {
      day = day.plusWeeks(1);
    }
    return day;
  }

  /** A practice whose contact can be reached. */
  @Transactional
  public long host(String town) {
    Organisation practice =
        new Organisation(OrganisationType.PRACTICE, Ground.unique("Practice"), null);
    practice.locate("NO", town);
    practice.contact("Kim Contact", Ground.unique("kim") + "@practice.example");
    return organisations.add(REGION, practice).id();
  }

  /** A university. */
  @Transactional
  public long university() {
    return organisations
        .add(REGION, new Organisation(OrganisationType.UNIVERSITY, Ground.unique("University"), null))
        .id();
  }

  /** A student. */
  @Transactional
  public long student() {
    Person person = new Person(Ground.unique("Quellhain"), "Jordis", "en");
    person.reachAt(Ground.unique("jordis") + "@example.org", "en");
    return people.add(REGION, person).id();
  }

  /** What a host offers for a long time from tomorrow on. */
  HostOfferForm form(long host, String kind, String field, int capacity) {
    LocalDate tomorrow = today().plusDays(1);
    return new HostOfferForm(
        host,
        kind,
        field,
        tomorrow,
        tomorrow.plusDays(WINDOW),
        capacity,
        1,
        STAY * 2,
        Map.of("en", "Two doctors and a boat."),
        List.of());
  }

  /** A draft of it. */
  long draft(HostOfferForm form) {
    return callers.as(coordinator(), () -> editing.draft(REGION, form)).value();
  }

  /** The same, published. */
  long offer(HostOfferForm form) {
    long id = draft(form);
    callers
        .as(
            coordinator(),
            () -> editing.publish(REGION, id, stored.offerNow(id).version(), WrittenReasons.none()))
        .value();
    return id;
  }

  /** Stays with a host of a town of its own. */
  long offer(int capacity) {
    return offer(form(stored.host(Ground.unique("Town")), "STAY", "general_practice", capacity));
  }

  /** The host of an offer. */
  @Transactional
  public long hostOf(long offer) {
    return offerNow(offer).unitId();
  }

  /** An offer as it stands. */
  @Transactional
  public HostOffer offerNow(long id) {
    return em.find(HostOffer.class, id);
  }

  /** A booking as it stands. */
  @Transactional
  public Booking now(long id) {
    Booking booking = em.find(Booking.class, id);
    em.refresh(booking);
    return booking;
  }

  /** The placement of a booking, if it has begun one. */
  Optional<Placement> placementOf(long booking) {
    return placements.ofBooking(booking);
  }

  /** How many places a student holds. */
  @Transactional
  public int placesOf(long student) {
    return placements.ofPerson(REGION, student, PlacementState.HOLDING).size();
  }

  /** A student asks for a stay. */
  Outcome<Long> ask(long student, long offer, LocalDate firstDay) {
    return ask(student, offer, new DaySpan(firstDay, firstDay.plusDays(STAY - 1L)));
  }

  /** The same for other days. */
  Outcome<Long> ask(long student, long offer, DaySpan days) {
    BookingForm form =
        new BookingForm(stored.university(), days.firstDay(), days.lastDay(), "I can swim.");
    return callers.as(
        studentOf(student),
        () -> requests.request(REGION, offer, student, form, WrittenReasons.none()));
  }

  /** The host of the offer says yes. */
  Outcome<Long> accept(long booking) {
    return callers.as(
        hostFor(booking),
        () -> answers.accept(REGION, booking, stored.now(booking).version(), WrittenReasons.none()));
  }

  /** A stay that is agreed. */
  long agreed(long student, long offer, LocalDate firstDay) {
    long booking = ask(student, offer, firstDay).value();
    accept(booking).value();
    return booking;
  }

  /** Whoever answers for the host of a booking. */
  Caller hostFor(long booking) {
    return host(stored.hostOf(stored.now(booking).offerId()), "Host");
  }

  /** Somebody of a host. */
  static Caller host(long host, String name) {
    return with(name, Optional.empty(), Role.HOST, Optional.of(host));
  }

  /** A student of the programme. */
  static Caller studentOf(long person) {
    return with("Student", Optional.of(person), Role.APPLICANT, Optional.empty());
  }

  /** A coordinator of the programme. */
  static Caller coordinator() {
    return with("Coordinator", Optional.empty(), Role.COORDINATOR, Optional.empty());
  }

  private static Caller with(
      String name, Optional<Long> person, Role role, Optional<Long> organisation) {
    return new Caller(
        Optional.empty(),
        name,
        person,
        false,
        false,
        List.of(new Grant(REGION, role, organisation)));
  }

  /** Templates of the mails about a booking, in the order in which they were written. */
  List<String> mails(long booking) {
    return em
        .createQuery(
            "select m.template from MailMessage m where m.aboutType = 'BOOKING'"
                + " and m.aboutId = :id order by m.id",
            String.class)
        .setParameter("id", booking)
        .getResultList();
  }

  /** The text of the latest mail of a template about a booking. */
  String mail(long booking, String template) {
    return em
        .createQuery(
            "select m.body from MailMessage m where m.aboutType = 'BOOKING'"
                + " and m.aboutId = :id and m.template = :template order by m.id desc",
            String.class)
        .setParameter("id", booking)
        .setParameter("template", template)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** Does something on another day, at noon, and comes back. */
  <T> T on(LocalDate day, Callable<T> work) throws Exception {
    var before = clock.instant();
    clock.moveTo(day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Oslo")).toInstant());
    try {
      return work.call();
    } finally {
      clock.moveTo(before);
    }
  }
}
