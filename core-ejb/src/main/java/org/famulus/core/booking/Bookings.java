package org.famulus.core.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.shared.ListCounts;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Reads bookings: staff all of them, a host those of its places, a student her own. */
@Stateless
public class Bookings {

  @Inject private Gate gate;
  @Inject private BookingFile file;
  @Inject private BookingRepository bookings;
  @Inject private HostOfferRepository offers;
  @Inject private Alternatives alternatives;
  @Inject private PersonRepository people;
  @Inject private Timelines timelines;

  /** A page of bookings the caller may see, with counts for each filter. */
  @Reads(permission = Permission.BOOKING_VIEW)
  public Slice<BookingRow> find(BookingCriteria criteria, Sort sort, Page page) {
    Scope scope = gate.scope(criteria.regionId());
    return Slice.exactly(
        bookings.ask(criteria, scope).rows(sort, page),
        bookings.ask(criteria, scope).count(),
        Map.of(
            "state",
                ListCounts.inOrder(
                    BookingState.values(),
                    bookings.ask(criteria.anyState(), scope).countBy("b.state")),
            "kind", bookings.ask(criteria.anyKind(), scope).countBy("o.kind")));
  }

  /** The caller's own bookings, the latest first. */
  @Reads(permission = Permission.BOOKING_VIEW)
  public List<BookingRow> own(String regionId) {
    Optional<Long> person = gate.scope(regionId).person();
    return person
        .map(own -> new Scope(regionId, false, Set.of(), Optional.of(own)))
        .map(
            hers ->
                bookings
                    .ask(BookingCriteria.of(regionId), hers)
                    .rows(new Sort("number", false), new Page(0, Page.LARGEST)))
        .orElse(List.of());
  }

  /**
   * One booking.
   *
   * @throws NotFoundException if there is none the caller may know of
   */
  @Reads(permission = Permission.BOOKING_VIEW)
  public BookingDetail detail(String regionId, long id) {
    BookingRow row =
        bookings.row(regionId, id).orElseThrow(() -> new NotFoundException("booking", id));
    Target target =
        new Target(regionId, Set.of(row.unitId()), Optional.of(row.personId()));
    if (!gate.scope(regionId).reaches(target)) {
      throw new NotFoundException("booking", id);
    }
    HostOffer offer = offers.find(regionId, row.offerId()).orElseThrow();
    boolean lost =
        row.state() == BookingState.DECLINED
            || row.state() == BookingState.CANCELLED
            || row.state() == BookingState.EXPIRED;
    boolean hers = mine(regionId, row);
    boolean staff = gate.caller().holdsInWhole(regionId, Permission.BOOKING_ANSWER);
    return new BookingDetail(
        row,
        hers,
        !hers && (staff || answers(regionId, row)),
        hers || gate.caller().holdsInWhole(regionId, Permission.BOOKING_REQUEST),
        staff,
        row.isOpen()
            ? offers
                .occupation(offer)
                .nearestStart(
                    row.firstDay(),
                    new DaySpan(row.firstDay(), row.lastDay()).days(),
                    file.today(regionId).plusDays(1))
            : Optional.empty(),
        lost && (hers || staff)
            ? alternatives.to(offer, new DaySpan(row.firstDay(), row.lastDay()))
            : List.of());
  }

  /** What the form for a request needs to know. */
  @Reads(permission = Permission.BOOKING_REQUEST)
  public RequestStart start(String regionId, Optional<Long> personId) {
    Scope scope = gate.scope(regionId);
    Optional<Long> whose = scope.wholeRegion() ? personId : scope.person();
    return new RequestStart(
        whose,
        bookings.institutions(regionId).stream()
            .map(each -> new HostChoice(each.id(), each.name(), each.city()))
            .toList(),
        whose.flatMap(person -> bookings.lastInstitution(regionId, person)));
  }

  /** The student with a mail address, for staff that asks for her. */
  @Reads(permission = Permission.PERSON_VIEW)
  public Optional<Long> student(String regionId, String email) {
    gate.allow(Target.region(regionId));
    return people.byEmail(regionId, email.strip()).map(Person::id);
  }

  /** What was done about a booking, newest first; for staff. */
  @Reads(permission = Permission.BOOKING_ANSWER)
  public List<TimelineEntry> timeline(String regionId, long id) {
    gate.allow(Target.region(regionId));
    if (bookings.find(regionId, id).isEmpty()) {
      throw new NotFoundException("booking", id);
    }
    return timelines.of(BookingsForChange.SUBJECT, id);
  }

  private boolean mine(String regionId, BookingRow row) {
    return gate.caller()
        .ownPersonFor(regionId, Permission.BOOKING_VIEW)
        .filter(own -> own == row.personId())
        .isPresent();
  }

  private boolean answers(String regionId, BookingRow row) {
    return gate.caller().holdsIn(regionId, Permission.BOOKING_ANSWER)
        && gate.scope(regionId, Permission.BOOKING_ANSWER)
            .reaches(Target.organisation(regionId, row.unitId()));
  }

  /**
   * What the form for a request needs to know.
   *
   * @param personId the student, if it is known who asks
   * @param institutions home institutions to choose from
   * @param lastInstitution the one she named last
   */
  public record RequestStart(
      Optional<Long> personId, List<HostChoice> institutions, Optional<Long> lastInstitution) {

    public RequestStart {
      institutions = List.copyOf(institutions);
    }
  }
}
