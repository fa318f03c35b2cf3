package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.booking.Alternative;
import org.famulus.core.booking.Booking;
import org.famulus.core.booking.BookingAnswers;
import org.famulus.core.booking.BookingByLink;
import org.famulus.core.booking.BookingCriteria;
import org.famulus.core.booking.BookingDaily;
import org.famulus.core.booking.BookingForm;
import org.famulus.core.booking.BookingRequests;
import org.famulus.core.booking.BookingRow;
import org.famulus.core.booking.BookingState;
import org.famulus.core.booking.Bookings;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.FoundPlace;
import org.famulus.core.booking.HostOfferEditing;
import org.famulus.core.booking.HostOfferForm;
import org.famulus.core.booking.HostOfferState;
import org.famulus.core.booking.HostOffers;
import org.famulus.core.booking.PlacesSought;
import org.famulus.core.booking.Proposal;
import org.famulus.core.completion.CompletionCriteria;
import org.famulus.core.completion.Completions;
import org.famulus.core.person.PersonReferences;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementCriteria;
import org.famulus.core.placement.PlacementFace;
import org.famulus.core.placement.PlacementFaces;
import org.famulus.core.placement.PlacementLife;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.placement.Placements;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.it.islands.IslandsRegion;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Hosts offer places for a time, and students book them without a call")
public class BookingIT {

  private static final String REGION = BookingGround.REGION;
  private static final Page FIRST = new Page(0, 50);

  @Inject private Callers callers;
  @Inject private BookingGround ground;
  @Inject private CompletionGround completion;
  @Inject private Rivals rivals;
  @Inject private HostOffers offers;
  @Inject private HostOfferEditing editing;
  @Inject private Bookings bookings;
  @Inject private BookingRequests requests;
  @Inject private BookingAnswers answers;
  @Inject private BookingByLink byLink;
  @Inject private BookingDaily daily;
  @Inject private Placements placements;
  @Inject private PlacementRepository stored;
  @Inject private PlacementFaces faces;
  @Inject private PlacementLife life;
  @Inject private Completions completions;
  @Inject private PersonReferences references;
  @Inject private Timelines timelines;
  @Inject private StatementCounter statements;

  @Test
  @DisplayName("a request that the host accepts is a placement at once, wherever placements are shown")
  public void agreed() throws Exception {
    long student = ground.student();
    long offer = ground.offer(1);
    long booking = ground.ask(student, offer, ground.monday()).value();
    assertThat(ground.now(booking).answerBy())
        .isEqualTo(ground.today().plusDays(IslandsRegion.ANSWER_DAYS));

    ground.accept(booking).value();

    Placement placement = ground.placementOf(booking).orElseThrow();
    assertThat(placement.state()).isEqualTo(PlacementState.ACCEPTED);
    assertThat(placement.isCleared()).as("nothing is demanded").isTrue();
    assertThat(placement.reference()).isEqualTo(ground.now(booking).number()).startsWith("B-");
    PlacementFace face =
        callers.as(
            BookingGround.studentOf(student),
            () -> placements.detail(REGION, placement.id()).face());
    assertThat(face.kind()).isEqualTo("STAY");
    assertThat(face.bookingId()).contains(booking);
    assertThat(face.decisionId()).isEmpty();
    assertThat(listed(BookingGround.host(ground.hostOf(offer), "Host")))
        .extracting(PlacementFace::id)
        .containsExactly(placement.id());
    assertThat(
            callers.as(
                BookingGround.coordinator(),
                () ->
                    faces.between(
                        new Scope(
                            REGION, true, Set.of(), Optional.empty()),
                        PlacementFaces.Among.ofUnit(ground.hostOf(offer)),
                        PlacementState.HOLDING,
                        ground.monday(),
                        ground.monday())))
        .hasSize(1);
    completion.be(placement.id(), PlacementState.STARTED);
    assertThat(
            callers
                .as(
                    BookingGround.coordinator(),
                    () ->
                        completions.find(
                            CompletionCriteria.of(REGION), Sort.byDefault(), FIRST))
                .rows())
        .filteredOn(row -> row.id() == placement.id())
        .singleElement()
        .satisfies(row -> assertThat(row.callTitle()).isEmpty())
        .satisfies(row -> assertThat(row.number()).isEqualTo(placement.reference()));
    assertThat(ground.mails(booking))
        .containsExactly(
            "link.mail.ANSWER_BOOKING", "booking.mail.requested", "booking.mail.accepted");
  }

  @Test
  @DisplayName("of many students accepted at the same moment exactly as many get a place as there are")
  public void race() throws Exception {
    long offer = ground.offer(3);
    List<Callable<Boolean>> hosts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      // They overlap on the second Monday only.
      long booking =
          ground.ask(ground.student(), offer, ground.monday().plusDays(i % 3)).value();
      hosts.add(() -> ground.accept(booking).isDone());
    }

    List<Boolean> done = rivals.together(hosts);

    assertThat(done).filteredOn(each -> each).hasSize(3);
    assertThat(listed(BookingGround.host(ground.hostOf(offer), "Host"))).hasSize(3);
  }

  @Test
  @DisplayName("a student whom two hosts accept at the same moment is at one of them; the other waits no longer")
  public void oneStudent() throws Exception {
    long student = ground.student();
    long here = ground.ask(student, ground.offer(1), ground.monday()).value();
    long there = ground.ask(student, ground.offer(1), ground.monday().plusDays(9)).value();

    List<Boolean> done =
        rivals.together(
            List.of(() -> ground.accept(here).isDone(), () -> ground.accept(there).isDone()));

    assertThat(done).containsExactlyInAnyOrder(true, false);
    assertThat(List.of(ground.now(here).state(), ground.now(there).state()))
        .containsExactlyInAnyOrder(BookingState.ACCEPTED, BookingState.WITHDRAWN);
    assertThat(ground.placesOf(student)).isEqualTo(1);
    assertThat(refusal(ground.ask(student, ground.offer(1), ground.monday().plusDays(3))))
        .containsExactly("booking.elsewhere");
  }

  @Test
  @DisplayName("a place taken on one day of the period is taken; the day after the last one is free")
  public void boundaries() {
    LocalDate monday = ground.monday();
    long offer = ground.offer(1);
    ground.agreed(ground.student(), offer, monday);

    assertThat(refusal(ground.ask(ground.student(), offer, monday.plusDays(9))))
        .containsExactly("booking.full-but");
    assertThat(ground.ask(ground.student(), offer, monday.plusDays(10)).isDone()).isTrue();
  }

  @Test
  @DisplayName("a stay lies within the window to its last day, is as long as the host takes students, and avoids closed days")
  public void window() {
    LocalDate monday = ground.monday();
    HostOfferForm all = ground.form(ground.host("Lunde"), "STAY", "general_practice", 2);
    long offer =
        ground.offer(
            new HostOfferForm(
                all.unitId(),
                all.kind(),
                all.field(),
                monday,
                monday.plusDays(29),
                2,
                5,
                10,
                all.texts(),
                List.of(new DaySpan(monday.plusDays(7), monday.plusDays(8)))));
    long student = ground.student();

    assertThat(refusal(ask(student, offer, monday.plusDays(25), monday.plusDays(30))))
        .containsExactly("booking.outside");
    assertThat(refusal(ask(student, offer, monday.plusDays(25), monday.plusDays(28))))
        .containsExactly("booking.length");
    assertThat(refusal(ask(student, offer, monday.plusDays(15), monday.plusDays(25))))
        .containsExactly("booking.length");
    assertThat(refusal(ask(student, offer, monday, monday.plusDays(7))))
        .containsExactly("booking.closed");
    assertThat(refusal(ask(student, offer, ground.today(), ground.today().plusDays(5))))
        .contains("booking.after");
    assertThat(ask(student, offer, monday.plusDays(25), monday.plusDays(29)).isDone()).isTrue();
    assertThat(ask(student, offer, monday, monday.plusDays(6)).isDone()).isTrue();
  }

  @Test
  @DisplayName("a host proposes other days; once the student agrees, those are the days of the placement")
  public void proposal() {
    long student = ground.student();
    long booking = ground.ask(student, ground.offer(1), ground.monday()).value();
    LocalDate later = ground.monday().plusWeeks(3);
    propose(booking, new Proposal(later, later.plusDays(9), "We are away before."));
    assertThat(refusal(ground.accept(booking))).containsExactly("booking.not-in-this-state");

    callers
        .as(
            BookingGround.studentOf(student),
            () ->
                requests.acceptProposal(
                    REGION, booking, ground.now(booking).version(), WrittenReasons.none()))
        .value();

    assertThat(ground.placementOf(booking).orElseThrow().subject().firstDay()).isEqualTo(later);
    assertThat(ground.mails(booking))
        .contains("booking.mail.proposed", "booking.mail.host-accepted");
  }

  @Test
  @DisplayName("a host declines with a reason, and the student reads where else there is room")
  public void declined() {
    String kind = "VISIT";
    LocalDate monday = ground.monday();
    long here = ground.offer(ground.form(ground.host("Ask"), kind, "general_practice", 1));
    long there = ground.offer(ground.form(ground.host("Bu"), kind, "general_practice", 1));
    long booking =
        ask(ground.student(), here, monday, monday.plusDays(1)).value();

    assertThat(refusal(decline(booking, " "))).containsExactly("field.required");
    decline(booking, "We move that week.").value();

    assertThat(ground.now(booking).state()).isEqualTo(BookingState.DECLINED);
    assertThat(ground.mail(booking, "booking.mail.declined"))
        .contains("We move that week.")
        .contains("/booking/offer.xhtml?region=" + REGION + "&id=" + there);
  }

  @Test
  @DisplayName("a booked place that the host takes back is free again; the student is offered the same kind, the nearest days first, then her field, then her town")
  public void cancelled() {
    LocalDate monday = ground.monday();
    long student = ground.student();
    long host = ground.host("Cirkel");
    long lost = ground.offer(ground.form(host, "STAY", "emergency_medicine", 1));
    long sameTown = ground.offer(ground.form(ground.host("Cirkel"), "STAY", "emergency_medicine", 1));
    long otherTown = ground.offer(ground.form(ground.host("Dal"), "STAY", "emergency_medicine", 1));
    long later = ground.offer(ground.form(ground.host("Cirkel"), "STAY", "emergency_medicine", 1));
    ground.agreed(ground.student(), later, monday.minusDays(7));
    long booking = ground.agreed(student, lost, monday);
    Placement placement = ground.placementOf(booking).orElseThrow();

    callers
        .as(
            BookingGround.coordinator(),
            () ->
                answers.cancel(
                    REGION, booking, ground.now(booking).version(), "The doctor has retired."))
        .value();

    assertThat(ground.now(booking).state()).isEqualTo(BookingState.CANCELLED);
    assertThat(stored.find(REGION, placement.id()).orElseThrow().state())
        .isEqualTo(PlacementState.CANCELLED);
    List<Alternative> others =
        callers.as(
            BookingGround.studentOf(student),
            () -> bookings.detail(REGION, booking).alternatives());
    assertThat(others)
        .extracting(Alternative::offerId)
        .startsWith(sameTown)
        .doesNotContain(lost)
        .satisfies(
            ids ->
                assertThat(ids.indexOf(otherTown) == -1 || ids.indexOf(otherTown) > 0).isTrue());
    assertThat(others).extracting(Alternative::firstDay).isSorted();
    assertThat(ground.mails(booking))
        .contains("booking.mail.cancelled", "booking.mail.host-cancelled");
    assertThat(timelines.of("BOOKING", booking))
        .extracting(TimelineEntry::useCase, TimelineEntry::actor)
        .contains(tuple("booking.cancel", "Coordinator"));
    assertThat(ground.ask(ground.student(), lost, monday).isDone()).as("free again").isTrue();
  }

  @Test
  @DisplayName("a student takes back what she asked for, and a place that was agreed only with a reason")
  public void withdrawn() {
    long student = ground.student();
    long offer = ground.offer(1);
    long open = ground.ask(student, offer, ground.monday()).value();
    withdraw(student, open, "").value();
    assertThat(ground.now(open).state()).isEqualTo(BookingState.WITHDRAWN);

    long agreed = ground.agreed(student, offer, ground.monday());
    assertThat(refusal(withdraw(student, agreed, ""))).containsExactly("field.required");
    withdraw(student, agreed, "I am ill.").value();

    assertThat(ground.placementOf(agreed).orElseThrow().state())
        .isEqualTo(PlacementState.WITHDRAWN);
    assertThat(ground.ask(ground.student(), offer, ground.monday()).isDone()).isTrue();
    assertThat(ground.mail(agreed, "booking.mail.host-withdrawn")).contains("I am ill.");
  }

  @Test
  @DisplayName("a placement the faculty ends before its start takes its booking back")
  public void endedByFaculty() {
    long booking = ground.agreed(ground.student(), ground.offer(1), ground.monday());
    Placement placement = ground.placementOf(booking).orElseThrow();

    callers
        .as(
            BookingGround.coordinator(),
            () ->
                life.withdraw(
                    REGION, placement.id(), placement.version(), Optional.empty(), "Moved away"))
        .value();

    Booking after = ground.now(booking);
    assertThat(after.state()).isEqualTo(BookingState.WITHDRAWN);
    assertThat(after.answer()).as("the host need not know why").isEmpty();
    assertThat(ground.mail(booking, "booking.mail.host-withdrawn")).doesNotContain("Moved away");
  }

  @Test
  @DisplayName("a host accepts by its personal link, once, and needs no account")
  public void byLink() {
    long booking = ground.ask(ground.student(), ground.offer(1), ground.monday()).value();
    String token = completion.latestToken("BOOKING", booking, "link.mail.ANSWER_BOOKING");
    assertThat(byLink.open(token).orElseThrow().isOpen()).isTrue();
    assertThat(byLink.decline(token, "").isDone()).as("without a reason").isFalse();

    byLink.accept(token).value();

    assertThat(ground.now(booking).state()).isEqualTo(BookingState.ACCEPTED);
    assertThat(byLink.decline(token, "Too late").isDone()).as("used up").isFalse();
    assertThat(byLink.open(token).orElseThrow().booking()).isPresent();
    assertThat(byLink.open("another")).isEmpty();
  }

  @Test
  @DisplayName("whoever has to answer is reminded once three days before the last, and the day after it the booking ends")
  public void expires() throws Exception {
    long booking = ground.ask(ground.student(), ground.offer(1), ground.monday()).value();
    LocalDate last = ground.now(booking).answerBy();

    night(last.minusDays(4));
    assertThat(ground.mails(booking)).containsOnlyOnce("link.mail.ANSWER_BOOKING");
    night(last.minusDays(3));
    night(last.minusDays(2));
    assertThat(ground.mails(booking))
        .filteredOn("link.mail.ANSWER_BOOKING"::equals)
        .hasSize(2);
    night(last);
    assertThat(ground.now(booking).state()).isEqualTo(BookingState.REQUESTED);
    night(last.plusDays(1));

    assertThat(ground.now(booking).state()).isEqualTo(BookingState.EXPIRED);
    assertThat(ground.mails(booking))
        .contains("booking.mail.expired", "booking.mail.host-expired");
    assertThat(refusal(ground.accept(booking))).containsExactly("booking.not-in-this-state");
  }

  @Test
  @DisplayName("an offer ends with its window and can be booked no more; one that was withdrawn still answers who asked")
  public void ends() throws Exception {
    long asked = ground.offer(1);
    long booking = ground.ask(ground.student(), asked, ground.monday()).value();
    withdrawOffer(asked);
    assertThat(refusal(ground.ask(ground.student(), asked, ground.monday())))
        .containsExactly("booking.offer-not-open");
    assertThat(ground.accept(booking).isDone()).isTrue();

    long over = ground.offer(1);
    LocalDate last = ground.offerNow(over).window().lastDay();
    night(last);
    assertThat(ground.offerNow(over).state()).isEqualTo(HostOfferState.PUBLISHED);
    night(last.plusDays(1));
    assertThat(ground.offerNow(over).state()).isEqualTo(HostOfferState.ENDED);
  }

  @Test
  @DisplayName("a host sees and answers its own bookings only, a student her own only, and a draft nobody else")
  public void access() {
    long student = ground.student();
    long offer = ground.offer(1);
    long booking = ground.ask(student, offer, ground.monday()).value();
    Caller otherHost = BookingGround.host(ground.host("Eid"), "Other");
    Caller otherStudent = BookingGround.studentOf(ground.student());

    for (Caller stranger : List.of(otherHost, otherStudent)) {
      assertThatThrownBy(
              () -> callers.as(stranger, () -> bookings.detail(REGION, booking)))
          .isInstanceOf(NotFoundException.class);
      assertThat(found(stranger)).isEmpty();
    }
    assertThatThrownBy(
            () ->
                callers.as(
                    otherHost,
                    () ->
                        answers.accept(
                            REGION, booking, ground.now(booking).version(), WrittenReasons.none())))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                callers.as(
                    BookingGround.studentOf(student),
                    () ->
                        answers.accept(
                            REGION, booking, ground.now(booking).version(), WrittenReasons.none())))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                callers.as(
                    otherStudent,
                    () ->
                        requests.withdraw(
                            REGION, booking, ground.now(booking).version(), "Mine")))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(found(ground.hostFor(booking))).extracting(BookingRow::id).containsExactly(booking);
    assertThat(callers.as(BookingGround.studentOf(student), () -> bookings.own(REGION)))
        .hasSize(1);

    long draft = ground.draft(ground.form(ground.hostOf(offer), "STAY", "general_practice", 1));
    assertThatThrownBy(
            () -> callers.as(otherStudent, () -> offers.detail(REGION, draft)))
        .isInstanceOf(NotFoundException.class);
    assertThat(callers.as(ground.hostFor(booking), () -> offers.detail(REGION, draft)).editable())
        .isTrue();
  }

  @Test
  @DisplayName("staff asks for a student, and the audit trail says for whom")
  public void onBehalf() {
    long student = ground.student();
    long offer = ground.offer(1);
    long booking =
        callers
            .as(
                BookingGround.coordinator(),
                () ->
                    requests.request(
                        REGION,
                        offer,
                        student,
                        new BookingForm(
                            ground.university(),
                            ground.monday(),
                            ground.monday().plusDays(4),
                            ""),
                        WrittenReasons.none()))
            .value();

    assertThat(timelines.of("BOOKING", booking))
        .filteredOn(entry -> entry.useCase().equals("booking.request"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.onBehalfOf()).isPresent());
  }

  @Test
  @DisplayName("MIL-F02: students find what is open by kind, field and days, with the day from which there is room, in a constant number of statements")
  public void search() throws Exception {
    LocalDate monday = ground.monday();
    String town = Ground.unique("Fyr");
    long offer = ground.offer(ground.form(ground.host(town), "STAY", "emergency_medicine", 1));
    ground.draft(ground.form(ground.host(town), "STAY", "emergency_medicine", 1));
    ground.agreed(ground.student(), offer, monday);

    List<FoundPlace> found = searched(town, Optional.of(monday));
    assertThat(found).extracting(FoundPlace::getId).containsExactly(offer);
    assertThat(found.get(0).freeFrom())
        .as("who comes on Monday stays ten days")
        .isEqualTo(monday.plusDays(BookingGround.STAY));
    assertThat(searched(town, Optional.of(monday.minusDays(1))).get(0).freeFrom())
        .isEqualTo(monday.minusDays(1));
    assertThat(searched(town, Optional.of(ground.offerNow(offer).window().lastDay().plusDays(1))))
        .isEmpty();

    String busy = Ground.unique("Grend");
    ground.offer(ground.form(ground.host(busy), "STAY", "general_practice", 1));
    int one = statements.count(() -> searched(busy, Optional.empty()));
    for (int i = 0; i < 4; i++) {
      ground.offer(ground.form(ground.host(busy), "STAY", "general_practice", 1));
    }
    assertThat(statements.count(() -> searched(busy, Optional.empty()))).isEqualTo(one);
    assertThat(searched(busy, Optional.empty())).hasSize(5);
  }

  @Test
  @DisplayName("fewer places than are taken, and closed days over a booking, are refused; a stale form as well")
  public void changing() {
    LocalDate monday = ground.monday();
    long offer = ground.offer(2);
    long host = ground.hostOf(offer);
    ground.agreed(ground.student(), offer, monday);
    ground.agreed(ground.student(), offer, monday.plusDays(3));
    long version = ground.offerNow(offer).version();
    HostOfferForm one = ground.form(host, "STAY", "general_practice", 1);
    HostOfferForm closed =
        new HostOfferForm(
            host,
            "STAY",
            "general_practice",
            one.firstDay(),
            one.lastDay(),
            2,
            1,
            20,
            one.texts(),
            List.of(new DaySpan(monday.plusDays(12), monday.plusDays(13))));

    assertThat(refusal(change(host, offer, version, one)))
        .containsExactly("host-offer.capacity-taken");
    assertThat(refusal(change(host, offer, version, closed)))
        .containsExactly("host-offer.closed-taken");
    change(host, offer, version, ground.form(host, "STAY", "general_practice", 4)).value();
    assertThat(change(host, offer, version, one)).isInstanceOf(Outcome.Stale.class);
  }

  @Test
  @DisplayName("bookings follow a student whose two records become one")
  public void merged() {
    long kept = ground.student();
    long duplicate = ground.student();
    long booking = ground.agreed(duplicate, ground.offer(1), ground.monday());

    mergeInto(duplicate, kept);

    assertThat(ground.now(booking).personId()).isEqualTo(kept);
    assertThat(
            callers.as(BookingGround.studentOf(kept), () -> bookings.own(REGION)))
        .hasSize(1);
  }

  private void mergeInto(long duplicate, long kept) {
    try {
      UserTransaction transaction =
          InitialContext.doLookup("java:comp/UserTransaction");
      transaction.begin();
      references.move(duplicate, kept);
      transaction.commit();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  private List<FoundPlace> searched(String town, Optional<LocalDate> from) {
    PlacesSought any = PlacesSought.anything();
    PlacesSought sought =
        new PlacesSought(
            Optional.of(town),
            any.land(),
            any.partner(),
            any.town(),
            any.kind(),
            any.field(),
            any.place(),
            any.amenities(),
            from,
            any.to(),
            any.leastDays());
    return callers
        .as(
            BookingGround.studentOf(1),
            () -> offers.search(REGION, sought, Sort.byDefault(), FIRST))
        .slice()
        .rows();
  }

  private List<BookingRow> found(Caller caller) {
    return callers
        .as(caller, () -> bookings.find(BookingCriteria.of(REGION), Sort.byDefault(), FIRST))
        .rows();
  }

  private List<PlacementFace> listed(Caller caller) {
    return callers
        .as(
            caller,
            () ->
                placements.find(
                    new PlacementCriteria(REGION, Set.of(), Optional.empty()),
                    Sort.byDefault(),
                    FIRST))
        .rows();
  }

  private void night(LocalDate day) throws Exception {
    ground.on(
        day,
        () ->
            callers.as(
                Caller.famulus("test"),
                () -> {
                  daily.run(REGION, day);
                  return null;
                }));
  }

  private Outcome<Long> ask(long student, long offer, LocalDate first, LocalDate last) {
    return ground.ask(student, offer, new DaySpan(first, last));
  }

  private Outcome<Long> withdraw(long student, long booking, String reason) {
    return callers.as(
        BookingGround.studentOf(student),
        () -> requests.withdraw(REGION, booking, ground.now(booking).version(), reason));
  }

  private Outcome<Long> decline(long booking, String reason) {
    return callers.as(
        ground.hostFor(booking),
        () -> answers.decline(REGION, booking, ground.now(booking).version(), reason));
  }

  private void propose(long booking, Proposal proposal) {
    callers
        .as(
            ground.hostFor(booking),
            () ->
                answers.propose(
                    REGION,
                    booking,
                    ground.now(booking).version(),
                    proposal,
                    WrittenReasons.none()))
        .value();
  }

  private Outcome<Long> change(long host, long offer, long version, HostOfferForm form) {
    return callers.as(
        BookingGround.host(host, "Host"),
        () -> editing.change(REGION, offer, version, form, WrittenReasons.none()));
  }

  private void withdrawOffer(long offer) {
    callers
        .as(
            BookingGround.host(ground.hostOf(offer), "Host"),
            () -> editing.withdraw(REGION, offer, ground.offerNow(offer).version()))
        .value();
  }

  private static List<String> refusal(Outcome<Long> outcome) {
    return outcome instanceof Outcome.Refused<Long> refused
        ? refused.reasons().stream().map(Reason::text).map(text -> text.key()).toList()
        : List.of();
  }
}
