package org.famulus.it.services;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.DraftForm;
import org.famulus.core.allocation.HandChanges;
import org.famulus.core.allocation.ResultCriteria;
import org.famulus.core.allocation.ResultRow;
import org.famulus.core.allocation.RunRow;
import org.famulus.core.allocation.RunState;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.ApplicationSubmission;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.decision.Allotment;
import org.famulus.core.decision.DecisionCriteria;
import org.famulus.core.decision.DecisionRow;
import org.famulus.core.decision.Decisions;
import org.famulus.core.decision.PlaceAnswers;
import org.famulus.core.decision.ReserveList;
import org.famulus.core.decision.ReserveRow;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.notify.MailCriteria;
import org.famulus.core.notify.MailRow;
import org.famulus.core.notify.Mails;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("From the draft to the binding decision, and on")
public class AllotmentIT {

  private static final String REGION = Ground.REGION;
  private static final Page FIRST = new Page(0, 100);

  @Resource private ManagedExecutorService executor;
  @Inject private Callers callers;
  @Inject private DecisionGround stage;
  @Inject private Allocations allocations;
  @Inject private HandChanges hand;
  @Inject private Allotment allotment;
  @Inject private Decisions decisions;
  @Inject private SingleDecisions single;
  @Inject private PlaceAnswers answers;
  @Inject private ReserveList reserve;
  @Inject private ApplicationSubmission submission;
  @Inject private Mails mails;

  @Test
  @DisplayName("allotting a draft numbers, prints and announces every decision, and the rest wait in the order of the draw")
  public void allots() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          DecisionGround.Place place =
              stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0)).get(0);
          for (int i = 0; i < 4; i++) {
            stage.eligible(call, wish(Ground.FIELD, 0));
          }
          long run = draft(call, "seed");
          allot(run);

          List<DecisionRow> issued = decisionsOn(call);
          assertThat(issued).hasSize(2);
          assertThat(issued.get(0).number()).matches("\\d{4}-\\d{4}").isGreaterThan(issued.get(1).number());
          assertThat(stage.taken(place.offer())).isEqualTo(2);
          for (DecisionRow row : issued) {
            assertThat(row.placementState()).contains(PlacementState.ALLOTTED);
            assertThat(stage.stateOf(row.applicationId())).isEqualTo(ApplicationState.ADMITTED);
            byte[] letter = decisions.letter(REGION, row.id()).content();
            assertThat(new String(letter, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(mailsAbout(row))
                .anySatisfy(mail -> assertThat(mail.hasDocument()).as("to the student").isTrue());
          }
          assertThat(issued.stream().flatMap(row -> mailsAbout(row).stream()))
              .filteredOn(mail -> mail.toAddress().equals("kim@unit.example"))
              .as("one mail to the unit about all its students")
              .singleElement()
              .satisfies(
                  mail ->
                      assertThat(mail.body())
                          .contains(issued.get(0).studentName(), issued.get(1).studentName()));
          assertThat(allocations.ofCall(REGION, call).get(0).state()).isEqualTo(RunState.ALLOTTED);
          assertThat(reserve.waiting(REGION, call, FIRST).rows())
              .extracting(row -> row.lotteryNumber().orElseThrow())
              .containsExactly(3, 4);
          return null;
        });
  }

  @Test
  @DisplayName("if one student of the draft is no longer eligible, nobody gets a decision")
  public void allOrNothing() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          DecisionGround.Place place =
              stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0)).get(0);
          stage.eligible(call, wish(Ground.FIELD, 0));
          long leaves = stage.eligible(call, wish(Ground.FIELD, 0));
          long run = draft(call, "seed");
          submission.withdraw(REGION, leaves).value();

          Outcome<Long> outcome = tryAllot(run);
          assertThat(outcome).isInstanceOf(Outcome.Refused.class);
          assertThat(decisionsOn(call)).isEmpty();
          assertThat(stage.taken(place.offer())).isZero();
          return null;
        });
  }

  @Test
  @DisplayName("a draft that was changed since it was looked at is not allotted")
  public void staleDraft() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0));
          long student = stage.eligible(call, wish(Ground.FIELD, 0));
          long run = draft(call, "seed");
          long seen = version(run);
          hand.move(
                  REGION,
                  result(run, student).id(),
                  Optional.empty(),
                  "Asked for it",
                  WrittenReasons.none())
              .value();

          assertThat(allotment.allot(REGION, run, seen, WrittenReasons.none()))
              .isInstanceOf(Outcome.Stale.class);
          assertThat(decisionsOn(call)).isEmpty();
          return null;
        });
  }

  @Test
  @DisplayName("of many who are given the last place at the same moment, exactly one gets it")
  public void race() throws Exception {
    int rivals = 12;
    long call = asFaculty(stage::call);
    DecisionGround.Place place = stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0)).get(0);
    List<Long> students = new ArrayList<>();
    for (int i = 0; i < rivals; i++) {
      students.add(stage.eligible(call, wish(Ground.FIELD, 0)));
    }
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Outcome<Long>>> attempts = new ArrayList<>();
    for (long student : students) {
      attempts.add(
          executor.submit(
              () -> {
                start.await();
                return asFaculty(
                    () -> single.give(REGION, student, place.offer(), WrittenReasons.none()));
              }));
    }
    start.countDown();
    int given = 0;
    for (Future<Outcome<Long>> attempt : attempts) {
      given += attempt.get(60, TimeUnit.SECONDS).isDone() ? 1 : 0;
    }

    assertThat(given).isEqualTo(1);
    assertThat(stage.taken(place.offer())).isEqualTo(1);
    assertThat(students.stream().map(stage::stateOf))
        .filteredOn(ApplicationState.ADMITTED::equals)
        .hasSize(1);
  }

  @Test
  @DisplayName("going on with a draw gives an equal draft; what is locked is kept by the next one")
  public void repeatable() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0), stage.firstMonday(1));
          stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0));
          for (int i = 0; i < 4; i++) {
            stage.eligible(call, wish(Ground.FIELD, 0), wish(Ground.OTHER_FIELD, 0));
          }
          long first = draft(call, "seed");
          long second =
              allocations
                  .freeze(REGION, call, new DraftForm("Second", "lottery", Optional.of(first)))
                  .value();
          assertThat(row(call, first).inputDigest()).isEqualTo(row(call, second).inputDigest());
          assertThat(row(call, first).resultDigest()).isEqualTo(row(call, second).resultDigest());
          assertThat(allocations.compare(REGION, first, second, FIRST).total().isNone()).isTrue();

          ResultRow winner =
              results(second).stream().filter(r -> r.place().isPresent()).findFirst().orElseThrow();
          hand.move(REGION, winner.id(), Optional.empty(), "Is ill", WrittenReasons.none()).value();
          assertThat(row(call, second).resultDigest())
              .isNotEqualTo(row(call, first).resultDigest());
          assertThat(allocations.compare(REGION, first, second, FIRST).total()).isEqualTo(Count.exactly(1));

          long third =
              allocations
                  .freeze(REGION, call, new DraftForm("Third", "lottery", Optional.of(second)))
                  .value();
          ResultRow kept = result(third, winner.applicationId());
          assertThat(kept.place()).isEmpty();
          assertThat(kept.locked()).isTrue();
          assertThat(kept.handReason()).contains("Is ill");
          assertThat(row(call, third).profile().placed())
              .as("the next one in the draw gets the place")
              .isEqualTo(row(call, first).profile().placed());
          return null;
        });
  }

  @Test
  @DisplayName("two students change places by hand, and both results are locked")
  public void swap() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0));
          stage.unit(call, Ground.OTHER_FIELD, 1, stage.firstMonday(0));
          long one = stage.eligible(call, wish(Ground.FIELD, 0));
          long two = stage.eligible(call, wish(Ground.OTHER_FIELD, 0));
          long run = draft(call, "seed");
          ResultRow first = result(run, one);
          ResultRow second = result(run, two);
          hand.swap(REGION, first.id(), second.number(), "Both agree", WrittenReasons.none())
              .value();

          assertThat(result(run, one).place()).isEqualTo(second.place());
          assertThat(result(run, two).place()).isEqualTo(first.place());
          assertThat(results(run)).allMatch(ResultRow::locked).allMatch(ResultRow::byHand);
          assertThat(
                  allocations
                      .results(
                          new ResultCriteria(
                              REGION,
                              run,
                              ResultCriteria.Show.BY_HAND,
                              Optional.of(first.number().toLowerCase()),
                              Optional.empty()),
                          Sort.byDefault(),
                          FIRST)
                      .rows())
              .as("found by number among those changed by hand")
              .extracting(ResultRow::applicationId)
              .containsExactly(one);
          return null;
        });
  }

  @Test
  @DisplayName("a declined place goes to the next on the reserve list; its own student cannot take it back")
  public void declineAndGiveAgain() throws Exception {
    long call = asFaculty(stage::call);
    DecisionGround.Place place = stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0)).get(0);
    stage.eligible(call, wish(Ground.FIELD, 0));
    stage.eligible(call, wish(Ground.FIELD, 0));
    asFaculty(() -> allot(draft(call, "seed")));
    DecisionRow issued = asFaculty(() -> decisionsOn(call).get(0));
    Caller student = stage.student(issued.applicationId());

    callers.as(student, () -> answers.decline(REGION, issued.id()).value());
    assertThat(stage.stateOf(issued.applicationId())).isEqualTo(ApplicationState.DECLINED);
    assertThat(stage.taken(place.offer())).isZero();
    assertThat(callers.as(student, () -> answers.accept(REGION, issued.id())).isDone()).isFalse();

    asFaculty(
        () -> {
          assertThat(reserve.freePlaces(REGION, call))
              .singleElement()
              .satisfies(free -> assertThat(free.place().offerId()).isEqualTo(place.offer()));
          ReserveRow next =
              reserve.whoWished(REGION, place.offer()).stream()
                  .filter(ReserveRow::fits)
                  .findFirst()
                  .orElseThrow();
          single
              .give(REGION, next.applicationId(), place.offer(), WrittenReasons.none())
              .value();
          assertThat(stage.stateOf(next.applicationId())).isEqualTo(ApplicationState.ADMITTED);
          assertThat(stage.taken(place.offer())).isEqualTo(1);
          assertThat(reserve.waiting(REGION, call, FIRST).rows()).isEmpty();
          return null;
        });
  }

  @Test
  @DisplayName("a student accepts her own place, and sees nobody else's")
  public void accepts() throws Exception {
    long call = asFaculty(stage::call);
    stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0));
    long one = stage.eligible(call, wish(Ground.FIELD, 0));
    stage.eligible(call, wish(Ground.FIELD, 0));
    asFaculty(() -> allot(draft(call, "seed")));

    callers.as(
        stage.student(one),
        () -> {
          List<DecisionRow> own = decisionsOn(call);
          assertThat(own).singleElement().satisfies(
              row -> assertThat(row.applicationId()).isEqualTo(one));
          answers.accept(REGION, own.get(0).id()).value();
          assertThat(decisions.detail(REGION, own.get(0).id()).placementState())
              .contains(PlacementState.ACCEPTED);
          return null;
        });
  }

  private List<MailRow> mailsAbout(DecisionRow row) {
    return mails
        .find(MailCriteria.about(REGION, "DECISION", row.id()), Sort.byDefault(), FIRST)
        .rows();
  }

  private long draft(long call, String seed) {
    long run =
        allocations
            .freeze(REGION, call, new DraftForm("Draft", "lottery", Optional.empty()))
            .value();
    return allocations.draw(REGION, run, Optional.of(seed)).value();
  }

  private long version(long run) {
    return stage.run(run).version();
  }

  private Outcome<Long> tryAllot(long run) {
    return allotment.allot(REGION, run, version(run), WrittenReasons.none());
  }

  private long allot(long run) {
    return tryAllot(run).value();
  }

  private RunRow row(long call, long run) {
    return allocations.ofCall(REGION, call).stream()
        .filter(draft -> draft.id() == run)
        .findFirst()
        .orElseThrow();
  }

  private List<ResultRow> results(long run) {
    return allocations
        .results(ResultCriteria.of(REGION, run), Sort.byDefault(), FIRST)
        .rows();
  }

  private ResultRow result(long run, long application) {
    return results(run).stream()
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
                Set.of(),
                Set.of(),
                Optional.empty()),
            new Sort("number", false),
            FIRST)
        .rows();
  }

  private WishedPlace wish(String field, int months) {
    return new WishedPlace(field, Optional.empty(), stage.firstMonday(months));
  }

  private <T> T asFaculty(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }
}
