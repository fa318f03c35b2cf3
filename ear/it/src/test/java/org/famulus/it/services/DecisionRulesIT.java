package org.famulus.it.services;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.DraftForm;
import org.famulus.core.allocation.HandChanges;
import org.famulus.core.allocation.ResultCriteria;
import org.famulus.core.allocation.ResultRow;
import org.famulus.core.allocation.WishAnswer;
import org.famulus.core.application.ApplicationCriteria;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.Applications;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.decision.Allotment;
import org.famulus.core.decision.DecisionCriteria;
import org.famulus.core.decision.DecisionRow;
import org.famulus.core.decision.Decisions;
import org.famulus.core.decision.ReserveList;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestForm;
import org.famulus.core.interest.InterestRegistration;
import org.famulus.core.interest.Interests;
import org.famulus.core.interest.NamedPerson;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Rules from the draft to the decision, through the use cases")
public class DecisionRulesIT {

  private static final String REGION = Ground.REGION;
  private static final Page FIRST = new Page(0, 100);

  @Inject private Callers callers;
  @Inject private Ground ground;
  @Inject private DecisionGround stage;
  @Inject private Allocations allocations;
  @Inject private HandChanges hand;
  @Inject private Allotment allotment;
  @Inject private Decisions decisions;
  @Inject private SingleDecisions single;
  @Inject private ReserveList reserve;
  @Inject private Applications applications;
  @Inject private Interests interests;
  @Inject private InterestRegistration registration;

  @Test
  @DisplayName("SKA-R03: a student whose agreement ends before the allotted first day gets no place")
  public void agreementOnTheAllottedDay() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          LocalDate first = stage.firstMonday(0);
          stage.unit(call, Ground.FIELD, 2, first);
          long early =
              stage.eligibleFrom(
                  call, ground.partnerUniversityUntil(first.minusDays(1)), wish(Ground.FIELD, 0));
          long onTheDay =
              stage.eligibleFrom(
                  call, ground.partnerUniversityUntil(first), wish(Ground.FIELD, 0));
          long run = draft(call);

          ResultRow refused = result(run, early);
          assertThat(refused.place()).isEmpty();
          assertThat(refused.answers())
              .extracting(WishAnswer::kind, answer -> answer.ruleId().orElse(""))
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple(WishAnswer.Kind.REFUSED, "SKA-R03"));
          assertThat(result(run, onTheDay).place()).isPresent();
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R05: a place that is not four weeks from a first Monday is given to nobody")
  public void blockOfFourWeeks() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          LocalDate first = stage.firstMonday(0);
          DecisionGround.Place tuesday =
              stage.place(call, Ground.FIELD, first, first.plusDays(28));
          long student = stage.eligible(call, wish(Ground.FIELD, 1));
          long result = result(draft(call), student).id();

          assertRefusedBy(
              "SKA-R05",
              hand.move(
                  REGION, result, Optional.of(tuesday.offer()), "Nearer", WrittenReasons.none()));
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R06: nobody is moved by hand onto a place of a period that is full")
  public void periodFull() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          DecisionGround.Place place =
              stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0)).get(0);
          long one = stage.eligible(call, wish(Ground.FIELD, 0));
          long two = stage.eligible(call, wish(Ground.FIELD, 0));
          long run = draft(call);
          ResultRow loser =
              result(run, one).place().isEmpty() ? result(run, one) : result(run, two);

          assertRefusedBy(
              "SKA-R06",
              hand.move(
                  REGION,
                  loser.id(),
                  Optional.of(place.offer()),
                  "Wants it most",
                  WrittenReasons.none()));
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R06: a decision counts against the unit's calendar year, whatever the period")
  public void yearFull() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          List<DecisionGround.Place> periods =
              stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0), stage.firstMonday(1));
          long first = stage.eligible(call, wish(Ground.FIELD, 0));
          long second = stage.eligible(call, wish(Ground.FIELD, 1));
          single.give(REGION, first, periods.get(0).offer(), WrittenReasons.none()).value();

          assertRefusedBy(
              "SKA-R06",
              single.give(REGION, second, periods.get(1).offer(), WrittenReasons.none()));
          assertThat(stage.stateOf(second)).isEqualTo(ApplicationState.ELIGIBLE);
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R09: after the allotment the unit cannot change its number of places")
  public void unitBoundAfterAllotment() throws Exception {
    long call = asFaculty(stage::call);
    DecisionGround.Place place = stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0)).get(0);
    long student = stage.eligible(call, wish(Ground.FIELD, 0));
    Outcome<Long> before =
        callers.as(DecisionGround.host(place.unit()), () -> changePlaces(place, 3));
    assertThat(before.isDone()).as("before the allotment").isTrue();
    asFaculty(() -> allot(draft(call)));
    assertThat(stage.stateOf(student)).isEqualTo(ApplicationState.ADMITTED);

    assertRefusedBy(
        "SKA-R09", callers.as(DecisionGround.host(place.unit()), () -> changePlaces(place, 4)));
  }

  @Test
  @DisplayName("SKA-R10: an issued decision is never edited; a new one revokes it, and it stays as it was")
  public void bindingDecision() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          List<DecisionGround.Place> places =
              stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0), stage.firstMonday(1));
          long student = stage.eligible(call, wish(Ground.FIELD, 0));
          allot(draft(call));
          DecisionRow issued = decisionsOn(call).get(0);

          assertRefusedBy("SKA-R10", single.change(REGION, issued.id(), places.get(1).offer()));

          long revocation = single.revoke(REGION, issued.id(), "The unit has closed.").value();
          DecisionRow original = decisions.detail(REGION, issued.id());
          assertThat(original.firstDay()).isEqualTo(issued.firstDay());
          assertThat(original.revokedById()).contains(revocation);
          assertThat(decisions.detail(REGION, revocation).revokesNumber())
              .contains(issued.number());
          assertThat(stage.taken(places.get(0).offer())).as("the place is free again").isZero();
          assertThat(stage.stateOf(student)).isEqualTo(ApplicationState.ELIGIBLE);
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R11: a unit cannot exchange a student")
  public void unitCannotExchange() throws Exception {
    long call = asFaculty(stage::call);
    List<DecisionGround.Place> places =
        stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0), stage.firstMonday(1));
    stage.eligible(call, wish(Ground.FIELD, 0));
    asFaculty(() -> allot(draft(call)));
    DecisionRow issued = asFaculty(() -> decisionsOn(call).get(0));

    assertRefusedBy(
        "SKA-R11",
        callers.as(
            DecisionGround.host(places.get(0).unit()),
            () -> single.change(REGION, issued.id(), places.get(1).offer())));
  }

  @Test
  @DisplayName("SKA-R11: a unit sees no applicant, and its student's name only after the allotment")
  public void unitSeesNobodyBefore() throws Exception {
    long call = asFaculty(stage::call);
    DecisionGround.Place place = stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0)).get(0);
    DecisionGround.Place other = stage.unit(call, Ground.FIELD, 2, stage.firstMonday(1)).get(0);
    stage.eligible(call, wish(Ground.FIELD, 0));
    Caller host = DecisionGround.host(place.unit());
    long run = asFaculty(() -> draft(call));

    assertDenied(
        host,
        () ->
            applications.find(
                ApplicationCriteria.ofCall(REGION, call), Sort.byDefault(), FIRST));
    assertDenied(
        host, () -> allocations.results(ResultCriteria.of(REGION, run), Sort.byDefault(), FIRST));
    assertDenied(host, () -> reserve.waiting(REGION, call, new Page(0, 25)));
    assertDenied(host, () -> allotment.allot(REGION, run, 1, WrittenReasons.none()));
    assertThat(callers.as(host, () -> decisionsOn(call))).isEmpty();

    asFaculty(() -> allot(run));
    assertThat(callers.as(host, () -> decisionsOn(call))).hasSize(1);
    assertThat(callers.as(DecisionGround.host(other.unit()), () -> decisionsOn(call))).isEmpty();
    long issued = callers.as(host, () -> decisionsOn(call).get(0).id());
    assertDenied(host, () -> decisions.letter(REGION, issued));
  }

  @Test
  @DisplayName("SKA-R20: a second block at the same unit is refused, one at another unit is given, a third never")
  public void twoBlocks() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          List<DecisionGround.Place> unit =
              stage.unit(call, Ground.FIELD, 4, stage.firstMonday(0), stage.firstMonday(1));
          DecisionGround.Place second =
              stage.unit(call, Ground.FIELD, 4, stage.firstMonday(1)).get(0);
          DecisionGround.Place third =
              stage.unit(call, Ground.FIELD, 4, stage.firstMonday(2)).get(0);
          long student = stage.eligible(call, wish(Ground.FIELD, 0));
          give(student, unit.get(0)).value();

          assertRefusedBy("SKA-R20", give(student, unit.get(1)));
          give(student, second).value();
          assertRefusedBy("SKA-R20", give(student, third));
          return null;
        });
  }

  private Outcome<Long> give(long student, DecisionGround.Place place) {
    return single.give(REGION, student, place.offer(), WrittenReasons.none());
  }

  private Outcome<Long> changePlaces(DecisionGround.Place place, int places) {
    return registration.change(
        REGION,
        place.interest(),
        interests.detail(REGION, place.interest()).row().version(),
        new InterestForm(
            place.unit(),
            stage.firstMonday(0).getYear(),
            "ELECTIVE",
            Ground.FIELD,
            places,
            Optional.empty(),
            new TreeSet<>(List.of(stage.firstMonday(0))),
            List.of(
                new NamedPerson(
                    ContactRole.CONTACT, "Kim Kontakt", Optional.of("kim@unit.example"))),
            Optional.empty()),
        WrittenReasons.none());
  }

  private long draft(long call) {
    long run =
        allocations
            .freeze(REGION, call, new DraftForm("Draft", "lottery", Optional.empty()))
            .value();
    return allocations.draw(REGION, run, Optional.of("seed")).value();
  }

  private long allot(long run) {
    long version = stage.run(run).version();
    return allotment.allot(REGION, run, version, WrittenReasons.none()).value();
  }

  private ResultRow result(long run, long application) {
    return allocations
        .results(ResultCriteria.of(REGION, run), Sort.byDefault(), FIRST)
        .rows()
        .stream()
        .filter(row -> row.applicationId() == application)
        .findFirst()
        .orElseThrow();
  }

  private List<DecisionRow> decisionsOn(long call) {
    return decisions
        .find(
            new DecisionCriteria(
                REGION,
                Optional.empty(),
                Optional.of(call),
                Optional.empty(),
                Optional.empty(),
                java.util.Set.of(),
                java.util.Set.of(),
                Optional.empty()),
            Sort.byDefault(),
            FIRST)
        .rows();
  }

  private WishedPlace wish(String field, int months) {
    return new WishedPlace(field, Optional.empty(), stage.firstMonday(months));
  }

  private <T> T asFaculty(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }

  private void assertDenied(Caller caller, Callable<?> work) {
    assertThatThrownBy(() -> callers.as(caller, work::call)).isInstanceOf(AccessDeniedException.class);
  }

  private static void assertRefusedBy(String rule, Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<?>) outcome).reasons())
        .anySatisfy(reason -> assertThat(reason.ruleId()).contains(rule));
  }
}
