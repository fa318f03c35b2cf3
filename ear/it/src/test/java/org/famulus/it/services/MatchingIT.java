package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.audit.FieldChange;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.booking.Amenity;
import org.famulus.core.booking.Booking;
import org.famulus.core.booking.BookingAnswers;
import org.famulus.core.booking.BookingDaily;
import org.famulus.core.booking.BookingRequests;
import org.famulus.core.booking.BookingState;
import org.famulus.core.booking.HostPlace;
import org.famulus.core.home.HomeTask;
import org.famulus.core.installation.PersonRecords;
import org.famulus.core.matching.Board;
import org.famulus.core.matching.BoardCriteria;
import org.famulus.core.matching.JudgedOption;
import org.famulus.core.matching.MatchedDays;
import org.famulus.core.matching.Matching;
import org.famulus.core.matching.MatchingTasks;
import org.famulus.core.matching.PlaceWishDaily;
import org.famulus.core.matching.PlaceWishFiling;
import org.famulus.core.matching.PlaceWishForm;
import org.famulus.core.matching.PlaceWishRow;
import org.famulus.core.matching.PlaceWishState;
import org.famulus.core.matching.PlaceWishes;
import org.famulus.core.matching.Proposed;
import org.famulus.core.matching.UnaskedPlace;
import org.famulus.core.matching.WaitingStudent;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Students say what they look for, and staff brings them and free places together")
public class MatchingIT {

  private static final String REGION = BookingGround.REGION;
  private static final String FIELD = "general_practice";
  private static final String OTHER_FIELD = "emergency_medicine";
  private static final WrittenReasons NO_REASONS = WrittenReasons.none();

  @Inject private Callers callers;
  @Inject private BookingGround ground;
  @Inject private MilamedGround milamed;
  @Inject private GuestBook guests;
  @Inject private Rivals rivals;
  @Inject private PlaceWishFiling filing;
  @Inject private PlaceWishes wishes;
  @Inject private Matching matching;
  @Inject private MatchingTasks tasks;
  @Inject private PlaceWishDaily daily;
  @Inject private BookingDaily bookingDaily;
  @Inject private BookingRequests requests;
  @Inject private BookingAnswers answers;
  @Inject private PersonRecords records;
  @Inject private Timelines timelines;
  @Inject private StatementCounter statements;

  @Test
  @DisplayName("a student files what she looks for, sees, changes and withdraws it; staff files it for one who phones, and the trail says so")
  public void filed() throws Exception {
    long student = ground.student();
    PlaceWishForm form = form("STAY", FIELD);
    long wish = file(BookingGround.studentOf(student), student, form).value();

    PlaceWishRow row = own(student).get(0);
    assertThat(row.number()).startsWith("W-");
    assertThat(row.state()).isEqualTo(PlaceWishState.OPEN);
    assertThat(row.fields()).containsExactly(FIELD);
    assertThat(row.amenities()).containsExactly(Amenity.LODGING);
    assertThat(row.place()).contains(HostPlace.PRACTICE);

    change(student, wish, row.version(), form("STAY", OTHER_FIELD, FIELD)).value();
    assertThat(own(student).get(0).fields()).containsExactly(OTHER_FIELD, FIELD);
    assertThat(change(student, wish, row.version(), form))
        .as("written on a form that is out of date")
        .isInstanceOf(Outcome.Stale.class);
    PlaceWishForm elsewhere =
        new PlaceWishForm(
            ground.university(), "STAY", List.of(OTHER_FIELD, FIELD), List.of(), form.place(),
            form.firstDay(), form.lastDay(), form.days(), form.amenities(), "No boat.");
    change(student, wish, own(student).get(0).version(), elsewhere).value();
    assertThat(timelines.of("PLACE_WISH", wish).get(0).changes())
        .extracting(FieldChange::field, FieldChange::after)
        .containsExactly(
            tuple("institution", own(student).get(0).institution()),
            tuple("messageLength", "8"));

    withdraw(student, wish).value();
    assertThat(own(student).get(0).state()).isEqualTo(PlaceWishState.WITHDRAWN);
    assertThat(refusal(withdraw(student, wish))).containsExactly("place-wish.not-open");

    file(BookingGround.coordinator(), student, form).value();
    List<TimelineEntry> told = timelines.of("PLACE_WISH", own(student).get(0).id());
    assertThat(told)
        .extracting(TimelineEntry::useCase, TimelineEntry::actor)
        .containsExactly(tuple("place-wish.file", "Coordinator"));
    assertThat(told.get(0).onBehalfOf().orElseThrow()).contains("Jordis");
  }

  @Test
  @DisplayName("of each kind of placement a student has one open wish")
  public void oneOpen() throws Exception {
    long student = ground.student();
    file(student, form("STAY", FIELD)).value();

    assertThat(refusal(file(student, form("STAY", OTHER_FIELD))))
        .containsExactly("place-wish.one-open");
    long visit = file(student, form("VISIT", FIELD)).value();
    assertThat(refusal(change(student, visit, row(student, visit).version(), form("STAY", FIELD))))
        .containsExactly("place-wish.one-open");

    long other = ground.student();
    PlaceWishForm form = form("STAY", FIELD);
    List<Boolean> done =
        rivals.together(
            List.of(() -> file(other, form).isDone(), () -> file(other, form).isDone()));
    assertThat(done).as("at the same moment").containsExactlyInAnyOrder(true, false);
  }

  @Test
  @DisplayName("what cannot be is refused at its field")
  public void faults() throws Exception {
    long student = ground.student();
    LocalDate today = ground.today();
    PlaceWishForm empty =
        new PlaceWishForm(
            0, "", List.of(), List.of("nowhere"), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Set.of(), "");
    assertThat(fields(file(student, empty)))
        .containsExactlyInAnyOrder(
            "institution", "placementKind", "field1", "partner1", "firstDay", "lastDay",
            "stayDays");
    assertThat(fields(file(student, form("STAY", FIELD, FIELD)))).containsExactly("field2");
    assertThat(fields(file(student, form("STAY", FIELD, "", FIELD))))
        .as("where it was chosen")
        .containsExactly("field3");
    assertThat(fields(file(student, form("STAY", List.of(FIELD), today, today.plusDays(8), 10))))
        .as("nine days are no ten")
        .containsExactly("stayDays");
    assertThat(fields(file(student, form("STAY", List.of(FIELD), today, today.plusDays(9), 10))))
        .as("she would have to begin today")
        .containsExactly("lastDay");
    assertThat(
            file(student, form("STAY", List.of(FIELD), today, today.plusDays(10), 10)).isDone())
        .isTrue();
  }

  @Test
  @DisplayName("staff sees everybody who waits, a student only her own, a host nothing")
  public void rights() throws Exception {
    long student = ground.student();
    long wish = file(student, form("STAY", FIELD)).value();
    long stranger = ground.student();
    Caller host = BookingGround.host(ground.host("Skarv"), "Host");

    assertThat(board(everybody(REGION), Optional.of(wish)).waiting())
        .extracting(each -> each.wish().id())
        .contains(wish);
    for (Caller who : List.of(BookingGround.studentOf(student), host)) {
      assertDenied(who, () -> matching.board(everybody(REGION), Optional.empty()));
      assertDenied(who, () -> matching.places(everybody(REGION)));
      assertDenied(who, () -> matching.propose(REGION, wish, 1));
      assertDenied(
          who,
          () -> matching.request(REGION, wish, 1, 1, new MatchedDays(null, null, ""), NO_REASONS));
      assertThat(tasks.tasks(who, REGION)).isEmpty();
    }
    assertDenied(host, () -> wishes.detail(REGION, wish));
    assertDenied(host, () -> filing.file(REGION, student, form("VISIT", FIELD)));
    assertThatThrownBy(
            () ->
                callers.as(BookingGround.studentOf(stranger), () -> wishes.detail(REGION, wish)))
        .isInstanceOf(NotFoundException.class);
    assertDenied(
        BookingGround.studentOf(stranger), () -> filing.withdraw(REGION, wish, 1));
    assertDenied(
        BookingGround.studentOf(stranger),
        () -> filing.file(REGION, student, form("VISIT", FIELD)));
    assertThat(own(stranger)).isEmpty();
    assertThat(
            tasks.tasks(BookingGround.coordinator(), REGION).stream()
                .mapToLong(HomeTask::count)
                .sum())
        .isPositive();
  }

  @Test
  @DisplayName("the board puts the places that fit beside her, and what is asked for is asked for in her name as always")
  public void matched() throws Exception {
    long offer = ground.offer(1);
    long student = ground.student();
    long wish = file(student, form("STAY", OTHER_FIELD, FIELD)).value();
    JudgedOption option = option(wish, offer);
    assertThat(option.isChoosable()).isTrue();
    assertThat(option.option().fit().field()).isEqualTo(2);
    assertThat(option.option().fit().missing()).containsExactly(Amenity.LODGING);
    assertThat(unasked()).contains(offer);

    long booking = request(wish, offer, ground.monday()).value();

    Booking made = ground.now(booking);
    assertThat(made.state()).isEqualTo(BookingState.REQUESTED);
    assertThat(made.personId()).isEqualTo(student);
    assertThat(made.number()).startsWith("B-");
    assertThat(ground.mails(booking)).contains("booking.mail.requested");
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.MET);
    assertThat(row(student, wish).bookingId()).contains(booking);
    assertThat(board(everybody(REGION), Optional.of(wish)).chosen()).isEmpty();
    assertThat(unasked()).doesNotContain(offer);
    assertThat(
            callers.as(
                BookingGround.coordinator(), () -> matching.propose(REGION, wish, offer)))
        .as("whoever comes later")
        .isEmpty();
    assertThat(timelines.of("BOOKING", booking))
        .extracting(TimelineEntry::useCase, TimelineEntry::actor)
        .containsExactly(tuple("matching.request", "Coordinator"));
    assertThat(timelines.of("BOOKING", booking).get(0).onBehalfOf().orElseThrow())
        .contains("Jordis");

    ground.accept(booking).value();
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.MET);
    assertThat(callers.as(BookingGround.coordinator(), () -> wishes.timeline(REGION, wish)))
        .as("the wish and its booking in one story, the latest first")
        .extracting(TimelineEntry::useCase)
        .containsExactly("booking.accept", "matching.request", "place-wish.file");
    assertThat(refusal(withdraw(student, wish))).containsExactly("place-wish.met");
  }

  @Test
  @DisplayName("a wish is open again when nothing comes of its booking: declined, taken back, cancelled, not answered")
  public void reopened() throws Exception {
    long first = ground.offer(1);
    long second = ground.offer(1);
    long student = ground.student();
    long wish = file(student, form("STAY", FIELD)).value();

    long declined = request(wish, first, ground.monday()).value();
    callers
        .as(
            ground.hostFor(declined),
            () ->
                answers.decline(
                    REGION, declined, ground.now(declined).version(), "The boat is broken."))
        .value();
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.OPEN);
    assertThat(option(wish, first).triedBefore()).isTrue();
    assertThat(option(wish, second).triedBefore()).isFalse();

    long withdrawn = request(wish, second, ground.monday()).value();
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.MET);
    takeBack(student, withdrawn, "").value();
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.OPEN);

    long cancelled = request(wish, second, ground.monday()).value();
    ground.accept(cancelled).value();
    callers
        .as(
            ground.hostFor(cancelled),
            () ->
                answers.cancel(
                    REGION, cancelled, ground.now(cancelled).version(), "The doctor is ill."))
        .value();
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.OPEN);

    long unanswered = request(wish, second, ground.monday()).value();
    LocalDate after = ground.now(unanswered).answerBy().plusDays(1);
    ground.on(
        after,
        () ->
            callers.as(
                Caller.famulus("daily round"),
                () -> {
                  bookingDaily.run(REGION, after);
                  return null;
                }));
    assertThat(ground.now(unanswered).state()).isEqualTo(BookingState.EXPIRED);
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.OPEN);

    long givenUp = request(wish, second, ground.monday()).value();
    ground.accept(givenUp).value();
    takeBack(student, givenUp, "I am ill.").value();
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.OPEN);
  }

  @Test
  @DisplayName("a place she books herself in the time she named meets her wish, one of another kind or time does not")
  public void herself() throws Exception {
    long student = ground.student();
    LocalDate monday = ground.monday();
    long wish =
        file(student, form("STAY", List.of(FIELD), monday, monday.plusDays(40), 10)).value();
    long visit =
        ground.offer(ground.form(ground.host("Skarv"), "VISIT", FIELD, 1));
    ground.ask(student, visit, monday).value();
    ground.ask(student, ground.offer(1), monday.plusDays(42)).value();
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.OPEN);

    long booking = ground.ask(student, ground.offer(1), monday.plusDays(14)).value();
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.MET);
    assertThat(row(student, wish).bookingId()).contains(booking);

    long next = file(student, form("STAY", OTHER_FIELD)).value();
    takeBack(student, booking, "").value();
    assertThat(row(student, wish).state())
        .as("she looks for something else by now")
        .isEqualTo(PlaceWishState.MET);
    assertThat(row(student, next).state()).isEqualTo(PlaceWishState.OPEN);
  }

  @Test
  @DisplayName("of two who find a place for the same student at the same moment the second is told")
  public void sameStudent() throws Exception {
    long student = ground.student();
    long wish = file(student, form("STAY", FIELD)).value();
    long version = row(student, wish).version();
    long here = ground.offer(1);
    long there = ground.offer(1);

    List<Outcome<Long>> got =
        rivals.together(
            List.of(
                () -> request(wish, version, here, ground.monday()),
                () -> request(wish, version, there, ground.monday())));

    assertThat(got).filteredOn(Outcome::isDone).hasSize(1);
    assertThat(got)
        .filteredOn(each -> !each.isDone())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(refusal(each)).containsExactly("place-wish.met");
              assertThat(((Outcome.Refused<Long>) each).reasons().get(0).text().parameters())
                  .as("who was faster, not who filed the wish")
                  .isEqualTo(List.of("Coordinator"));
            });
    assertThat(refusal(request(wish, version, there, ground.monday().plusDays(30))))
        .containsExactly("place-wish.met");
  }

  @Test
  @DisplayName("of two who find the same place for two students at the same moment the second is told, and the board shows it no more")
  public void samePlace() throws Exception {
    long offer = ground.offer(1);
    long one = file(ground.student(), form("STAY", FIELD)).value();
    long other = file(ground.student(), form("STAY", FIELD)).value();
    LocalDate monday = ground.monday();

    List<Outcome<Long>> got =
        rivals.together(
            List.of(() -> request(one, offer, monday), () -> request(other, offer, monday)));

    assertThat(got).filteredOn(Outcome::isDone).hasSize(1);
    assertThat(got)
        .filteredOn(each -> !each.isDone())
        .singleElement()
        .satisfies(each -> assertThat(refusal(each)).containsExactly("matching.asked-out"));
    long left = got.get(0).isDone() ? other : one;
    assertThat(option(left, offer).option().fit().days().firstDay())
        .as("the board proposes the days after those that are asked for")
        .isEqualTo(monday.plusDays(BookingGround.STAY));
    long two = ground.offer(2);
    assertThat(request(left, two, monday).isDone()).isTrue();
    long third = file(ground.student(), form("STAY", FIELD)).value();
    assertThat(option(third, two).isChoosable())
        .as("one of two places is still free")
        .isTrue();
    LocalDate free = option(third, two).option().fit().days().firstDay();
    assertThat(free).isEqualTo(monday);
    assertThat(request(third, two, free).isDone()).isTrue();
    long fourth = file(ground.student(), form("STAY", FIELD)).value();
    assertThat(refusal(request(fourth, two, monday))).containsExactly("matching.asked-out");
  }

  @Test
  @DisplayName("a student who asks herself and staff who asks for another at the same moment do not wait for each other for ever")
  public void oneOffer() throws Exception {
    for (int i = 0; i < 5; i++) {
      long offer = ground.offer(2);
      long student = ground.student();
      long wish = file(ground.student(), form("STAY", FIELD)).value();
      LocalDate monday = ground.monday();

      List<Outcome<Long>> got =
          rivals.together(
              List.of(
                  () -> ground.ask(student, offer, monday), () -> request(wish, offer, monday)));

      assertThat(got).allMatch(Outcome::isDone);
    }
  }

  @Test
  @DisplayName("a place of another kind than she looks for is not asked for")
  public void otherKind() throws Exception {
    long student = ground.student();
    long wish = file(student, form("VISIT", FIELD)).value();

    assertThat(refusal(request(wish, ground.offer(1), ground.monday())))
        .containsExactly("matching.other-kind");
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.OPEN);
  }

  @Test
  @DisplayName("a wish that is met gives way to another that becomes one of its kind")
  public void givesWay() throws Exception {
    long student = ground.student();
    LocalDate monday = ground.monday();
    long met =
        file(student, form("STAY", List.of(FIELD), monday, monday.plusDays(20), 10)).value();
    long booking = request(met, ground.offer(1), monday).value();
    long other = file(student, form("VISIT", FIELD)).value();

    change(
            student,
            other,
            row(student, other).version(),
            form("STAY", List.of(FIELD), monday.plusDays(30), monday.plusDays(60), 10))
        .value();

    assertThat(row(student, other).state()).isEqualTo(PlaceWishState.OPEN);
    assertThat(row(student, met).state()).isEqualTo(PlaceWishState.MET);
    assertThat(row(student, met).standing()).as("it is not open again").isFalse();
    assertThat(row(student, met).bookingId()).contains(booking);
  }

  @Test
  @DisplayName("a place whose student has left is one nobody waits for again, and so is one whose host has said no")
  public void backAgain() throws Exception {
    LocalDate monday = ground.monday();
    long offer = ground.offer(1);
    ground.agreed(ground.student(), offer, monday);
    LocalDate last = monday.plusDays(BookingGround.STAY - 1L);
    assertThat(unasked()).doesNotContain(offer);
    assertThat(ground.on(last.minusDays(1), this::unasked)).doesNotContain(offer);
    assertThat(ground.on(last, this::unasked)).as("free from tomorrow on").contains(offer);

    long refused = ground.offer(1);
    long booking = ground.ask(ground.student(), refused, monday).value();
    assertThat(unasked()).doesNotContain(refused);
    callers
        .as(
            ground.hostFor(booking),
            () ->
                answers.decline(
                    REGION, booking, ground.now(booking).version(), "The boat is broken."))
        .value();
    assertThat(unasked()).contains(refused);
  }

  @Test
  @DisplayName("MIL-R10: what a rule refuses stands last on the board, with the rule's id, and cannot be asked for")
  public void refusedByRule() throws Exception {
    long person = milamed.person();
    long university = milamed.university();
    long taught = milamed.offer(milamed.teachingPractice(), "BLOCK_PRACTICUM", FIELD);
    long untaught = milamed.offer(milamed.practice(), "BLOCK_PRACTICUM", FIELD);
    LocalDate first = ground.today().plusMonths(3);
    PlaceWishForm form =
        new PlaceWishForm(
            university,
            "BLOCK_PRACTICUM",
            List.of(FIELD),
            List.of(),
            Optional.empty(),
            Optional.of(first),
            Optional.of(first.plusDays(60)),
            Optional.of(14),
            Set.of(),
            "");
    long wish =
        callers
            .as(
                MilamedGround.student(person),
                () -> filing.file(MilamedGround.REGION, person, form))
            .value();

    Board board =
        callers.as(
            MilamedGround.coordinator(),
            () -> matching.board(everybody(MilamedGround.REGION), Optional.of(wish)));
    List<JudgedOption> options = board.chosen().orElseThrow().options();
    Proposed proposed =
        callers.as(
            MilamedGround.coordinator(),
            () -> matching.propose(MilamedGround.REGION, wish, untaught).orElseThrow());
    JudgedOption refused = proposed.option();
    assertThat(refused.isChoosable()).isFalse();
    assertThat(refused.refusals())
        .extracting(reason -> reason.ruleId().orElse(""))
        .contains("MIL-R10");
    List<Long> shown =
        options.stream().map(each -> each.option().fit().offer().id()).toList();
    assertThat(options.get(shown.indexOf(taught)).isChoosable()).isTrue();
    assertThat(options.get(shown.indexOf(taught)).option().rank())
        .as("it fits less well than the refused one")
        .isGreaterThan(refused.option().rank());
    assertThat(shown)
        .as("what can be chosen stands before what cannot")
        .containsSubsequence(taught, untaught);

    Outcome<Long> outcome =
        callers.as(
            MilamedGround.coordinator(),
            () ->
                matching.request(
                    MilamedGround.REGION,
                    wish,
                    proposed.student().wish().version(),
                    untaught,
                    new MatchedDays(first, first.plusDays(13), ""),
                    NO_REASONS));
    assertThat(((Outcome.Refused<Long>) outcome).reasons())
        .extracting(reason -> reason.ruleId().orElse(""))
        .contains("MIL-R10");
    assertThat(
            callers.as(
                MilamedGround.student(person), () -> wishes.own(MilamedGround.REGION)))
        .singleElement()
        .extracting(PlaceWishRow::state)
        .isEqualTo(PlaceWishState.OPEN);
  }

  @Test
  @DisplayName("the board filters by home institution, kind and name, and counts who waits")
  public void filtered() throws Exception {
    long university = ground.university();
    long student = ground.student();
    PlaceWishForm form = form("VISIT", FIELD);
    long wish =
        file(
                student,
                new PlaceWishForm(
                    university, "VISIT", form.fields(), List.of(), Optional.empty(),
                    form.firstDay(), form.lastDay(), Optional.of(2), Set.of(), ""))
            .value();
    String name = row(student, wish).studentName();
    Board of =
        board(
            new BoardCriteria(REGION, Optional.empty(), Optional.of(university), Optional.empty()),
            Optional.empty());
    assertThat(of.waiting()).extracting(each -> each.wish().id()).containsExactly(wish);
    assertThat(of.chosen().orElseThrow().student().wish().id())
        .as("the first is at hand")
        .isEqualTo(wish);
    assertThat(of.kinds()).isEqualTo(Map.of("VISIT", 1L));
    assertThat(of.studentsByInstitution()).containsEntry(Long.toString(university), 1L);
    assertThat(of.institutionNames().get(Long.toString(university)))
        .isEqualTo(row(student, wish).institution());
    assertThat(named(name.substring(name.length() - 6))).contains(wish);
    assertThat(named("nobody is called like this")).isEmpty();
    assertThat(
            board(
                    new BoardCriteria(
                        REGION, Optional.empty(), Optional.of(university), Optional.of("STAY")),
                    Optional.empty())
                .waiting())
        .isEmpty();
  }

  @Test
  @DisplayName("whose time is over does not wait any more: the daily round ends the wish, but not one that is met")
  public void expired() throws Exception {
    LocalDate monday = ground.monday();
    long student = ground.student();
    long wish =
        file(student, form("STAY", List.of(FIELD), monday, monday.plusDays(19), 10)).value();
    long other = ground.student();
    long met =
        file(other, form("STAY", List.of(FIELD), monday, monday.plusDays(19), 10)).value();
    long booking = request(met, ground.offer(1), monday).value();
    ground.accept(booking).value();

    round(monday.plusDays(9));
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.OPEN);
    round(monday.plusDays(10));
    assertThat(row(student, wish).state()).isEqualTo(PlaceWishState.EXPIRED);
    assertThat(row(other, met).state()).isEqualTo(PlaceWishState.MET);
    assertThat(timelines.of("PLACE_WISH", wish))
        .extracting(TimelineEntry::useCase)
        .startsWith("place-wish.expire");
  }

  @Test
  @DisplayName("a wish is handed out with what is kept about her; who is erased waits no longer and leaves no words")
  public void erased() throws Exception {
    long student = ground.student();
    long wish = file(student, form("STAY", FIELD)).value();

    JsonObject kept = export(student);
    assertThat(kept.getJsonArray("place_wish").toString()).contains("I have a boat.");
    callers
        .as(
            Actors.administrator(REGION),
            () -> records.erase(REGION, student, "Letter of 12 May"))
        .value();

    assertThat(guests.rows("place_wish", "person_id", student)).isEqualTo(1);
    PlaceWishRow row = row(student, wish);
    assertThat(row.state()).isEqualTo(PlaceWishState.WITHDRAWN);
    assertThat(row.message()).isEmpty();
    assertThat(guests.rowsWith("closed_at", "place_wish", "person_id", student))
        .as("it is closed like any other")
        .isEqualTo(1);
    assertThat(board(everybody(REGION), Optional.empty()).waiting())
        .extracting(each -> each.wish().id())
        .doesNotContain(wish);
  }

  @Test
  @DisplayName("the board asks as many statements for three students and places as for one")
  public void constant() throws Exception {
    long university = ground.university();
    more(university);
    long one = counted(university);
    more(university);
    more(university);
    assertThat(counted(university)).isEqualTo(one);
  }

  private void more(long university) throws Exception {
    ground.offer(1);
    PlaceWishForm form = form("STAY", FIELD);
    file(
            ground.student(),
            new PlaceWishForm(
                university, "STAY", List.of(FIELD), List.of(), Optional.empty(),
                form.firstDay(), form.lastDay(), Optional.of(10), Set.of(), ""))
        .value();
  }

  private long counted(long university) throws Exception {
    return statements.count(
        () ->
            board(
                new BoardCriteria(
                    REGION, Optional.empty(), Optional.of(university), Optional.empty()),
                Optional.empty()));
  }

  private void round(LocalDate day) throws Exception {
    ground.on(
        day,
        () ->
            callers.as(
                Caller.famulus("daily round"),
                () -> {
                  daily.run(REGION, day);
                  return null;
                }));
  }

  private JsonObject export(long person) throws Exception {
    Path file =
        callers
            .as(
                Actors.administrator(REGION),
                () -> records.export(REGION, person, "Letter of 12 May"))
            .value();
    try (InputStream in = Files.newInputStream(file);
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject().getJsonObject("records");
    } finally {
      Files.delete(file);
    }
  }

  private PlaceWishForm form(String kind, String... fields) {
    LocalDate monday = ground.monday();
    return form(kind, List.of(fields), monday, monday.plusDays(60), BookingGround.STAY);
  }

  private PlaceWishForm form(
      String kind, List<String> fields, LocalDate firstDay, LocalDate lastDay, int days) {
    return new PlaceWishForm(
        ground.university(),
        kind,
        fields,
        List.of(),
        Optional.of(HostPlace.PRACTICE),
        Optional.of(firstDay),
        Optional.of(lastDay),
        Optional.of(days),
        Set.of(Amenity.LODGING),
        "I have a boat.");
  }

  private Outcome<Long> file(long student, PlaceWishForm form) {
    return file(BookingGround.studentOf(student), student, form);
  }

  private Outcome<Long> file(Caller who, long student, PlaceWishForm form) {
    return callers.as(who, () -> filing.file(REGION, student, form));
  }

  private Outcome<Long> change(long student, long wish, long version, PlaceWishForm form) {
    return callers.as(
        BookingGround.studentOf(student), () -> filing.change(REGION, wish, version, form));
  }

  private Outcome<Long> withdraw(long student, long wish) {
    return callers.as(
        BookingGround.studentOf(student),
        () -> filing.withdraw(REGION, wish, row(student, wish).version()));
  }

  private Outcome<Long> takeBack(long student, long booking, String reason) {
    return callers.as(
        BookingGround.studentOf(student),
        () -> requests.withdraw(REGION, booking, ground.now(booking).version(), reason));
  }

  private List<PlaceWishRow> own(long student) {
    return callers.as(BookingGround.studentOf(student), () -> wishes.own(REGION));
  }

  private PlaceWishRow row(long student, long wish) {
    return own(student).stream().filter(each -> each.id() == wish).findFirst().orElseThrow();
  }

  private Board board(BoardCriteria criteria, Optional<Long> wish) {
    return callers.as(BookingGround.coordinator(), () -> matching.board(criteria, wish));
  }

  private List<Long> named(String text) {
    return board(
            new BoardCriteria(REGION, Optional.of(text), Optional.empty(), Optional.empty()),
            Optional.empty())
        .waiting()
        .stream()
        .map(WaitingStudent::wish)
        .map(PlaceWishRow::id)
        .toList();
  }

  private static BoardCriteria everybody(String region) {
    return new BoardCriteria(region, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private List<Long> unasked() {
    return callers
        .as(BookingGround.coordinator(), () -> matching.places(everybody(REGION)))
        .unasked()
        .stream()
        .map(UnaskedPlace::offer)
        .map(each -> each.id())
        .toList();
  }

  private JudgedOption option(long wish, long offer) {
    return callers
        .as(BookingGround.coordinator(), () -> matching.propose(REGION, wish, offer))
        .orElseThrow()
        .option();
  }

  private Outcome<Long> request(long wish, long offer, LocalDate firstDay) {
    long version =
        callers.as(
            BookingGround.coordinator(), () -> wishes.detail(REGION, wish).row().version());
    return request(wish, version, offer, firstDay);
  }

  private Outcome<Long> request(long wish, long version, long offer, LocalDate firstDay) {
    return callers.as(
        BookingGround.coordinator(),
        () ->
            matching.request(
                REGION,
                wish,
                version,
                offer,
                new MatchedDays(firstDay, firstDay.plusDays(BookingGround.STAY - 1L), "Hello."),
                NO_REASONS));
  }

  private void assertDenied(Caller who, Callable<?> what) {
    assertThatThrownBy(() -> callers.as(who, what::call))
        .isInstanceOf(AccessDeniedException.class);
  }

  private static List<String> refusal(Outcome<Long> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<Long>) outcome)
        .reasons().stream().map(Reason::text).map(text -> text.key()).toList();
  }

  private static List<String> fields(Outcome<Long> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    List<String> fields = new ArrayList<>();
    ((Outcome.Refused<Long>) outcome)
        .reasons()
        .forEach(reason -> fields.add(reason.field().orElseThrow()));
    return fields;
  }
}
