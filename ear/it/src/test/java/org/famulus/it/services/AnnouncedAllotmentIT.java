package org.famulus.it.services;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.allocation.AllocationRepository;
import org.famulus.core.allocation.AllocationRun;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.DraftForm;
import org.famulus.core.allocation.DrawForStudent;
import org.famulus.core.allocation.HandChanges;
import org.famulus.core.allocation.RunState;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.ApplicationSubmission;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.decision.Allotment;
import org.famulus.core.decision.AnnouncedAllotment;
import org.famulus.core.decision.AnnouncementTimer;
import org.famulus.core.decision.DecisionTasks;
import org.famulus.core.home.HomeTask;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.region.Regions;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("A draft allotted at the moment students were told")
public class AnnouncedAllotmentIT {

  private static final String REGION = Ground.REGION;

  @Resource private ManagedExecutorService executor;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private Callers callers;
  @Inject private DecisionGround stage;
  @Inject private Ground universities;
  @Inject private Allocations allocations;
  @Inject private AllocationRepository drafts;
  @Inject private HandChanges hand;
  @Inject private Allotment allotment;
  @Inject private AnnouncedAllotment announced;
  @Inject private AnnouncementTimer timer;
  @Inject private DrawForStudent forStudent;
  @Inject private ApplicationSubmission submission;
  @Inject private DecisionTasks tasks;
  @Inject private OfferRepository offers;
  @Inject private UserTransaction transaction;

  @Test
  @DisplayName("waits, told to the student and closed to changes, and gives its places when the moment comes")
  public void comes() throws Exception {
    asFaculty(
        () -> {
          long call = callWithPlace();
          long application = eligible(call);
          long run = draft(call);
          announce(run, in(3_600)).value();

          assertThat(run(run).state()).isEqualTo(RunState.ANNOUNCED);
          assertThat(
                  callers.as(
                      stage.student(application),
                      () -> forStudent.announcedFor(REGION, application)))
              .as("the student reads the moment")
              .isEqualTo(run(run).announcement().map(AllocationRun.Announcement::at));
          long result = drafts.results(run).get(0).id();
          assertThat(reason(hand.lock(REGION, result, true))).isEqualTo("allocation.not-a-draft");
          assertThat(reason(allocations.discard(REGION, run))).isEqualTo("allocation.not-a-draft");
          assertThat(
                  reason(allotment.allot(REGION, run, run(run).version(), WrittenReasons.none())))
              .isEqualTo("allocation.not-a-draft");
          timer.allotDue();
          assertThat(run(run).state()).as("before its moment").isEqualTo(RunState.ANNOUNCED);

          announced.takeBack(REGION, run).value();
          announce(run, in(1)).value();
          waitUntilDue(run);
          timer.allotDue();
          assertThat(run(run).state()).isEqualTo(RunState.ALLOTTED);
          assertThat(stage.stateOf(application)).isEqualTo(ApplicationState.ADMITTED);
          return null;
        });
  }

  @Test
  @DisplayName("is a draft again if the moment comes and a student is gone; staff is told")
  public void missed() throws Exception {
    asFaculty(
        () -> {
          long call = callWithPlace();
          long application = eligible(call);
          long run = draft(call);
          announce(run, in(1)).value();
          submission.withdraw(REGION, application).value();
          waitUntilDue(run);
          timer.allotDue();

          assertThat(run(run).state()).isEqualTo(RunState.DRAFT);
          assertThat(lateTasks()).anySatisfy(view -> assertThat(view).endsWith("run=" + run));
          assertThat(reason(announced.carryOut(REGION, run))).isEqualTo("decision.not-announced");
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R03, SKA-R14: is not allotted if an agreement has ended meanwhile; staff is told by which rules")
  public void agreementEnds() throws Exception {
    asFaculty(
        () -> {
          long call = callWithPlace();
          long university = universities.partnerUniversity();
          long application =
              stage.eligibleFrom(
                  call,
                  university,
                  new WishedPlace(Ground.FIELD, Optional.empty(), stage.firstMonday(0)));
          long run = draft(call);
          announce(run, in(2)).value();

          universities.endAgreements(university, stage.firstMonday(0).minusDays(1));

          assertStopped(run, application, "SKA-R03", "SKA-R14");
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R05: is not allotted if a place is no block of four weeks any more; staff is told by which rule")
  public void daysChange() throws Exception {
    asFaculty(
        () -> {
          long call = callWithPlace();
          long application = eligible(call);
          long run = draft(call);
          announce(run, in(2)).value();

          stage.endOffer(offers.allOf(call).get(0).id(), stage.firstMonday(0).plusDays(20));

          assertStopped(run, application, "SKA-R05");
          return null;
        });
  }

  /** Nothing is given at its moment; staff has it among what is late and reads why, by rule. */
  private void assertStopped(long run, long application, String... rules) throws Exception {
    assertThat(rulesAgainst(run)).as("before its moment").contains(rules);
    waitUntilDue(run);
    timer.allotDue();
    assertThat(run(run).state()).isEqualTo(RunState.DRAFT);
    assertThat(stage.stateOf(application)).isEqualTo(ApplicationState.ELIGIBLE);
    assertThat(rulesAgainst(run)).as("afterwards").contains(rules);
    assertThat(lateTasks()).anySatisfy(view -> assertThat(view).endsWith("run=" + run));
  }

  private List<String> rulesAgainst(long run) {
    return announced.against(REGION, run).stream()
        .flatMap(reason -> reason.ruleId().stream())
        .toList();
  }

  @Test
  @DisplayName("is allotted once when several servers find its moment come")
  public void once() throws Exception {
    asFaculty(
        () -> {
          long call = callWithPlace();
          long offer = offers.allOf(call).get(0).id();
          eligible(call);
          long run = draft(call);
          announce(run, in(1)).value();
          waitUntilDue(run);
          List<Future<Outcome<Long>>> servers = new ArrayList<>();
          for (int i = 0; i < 4; i++) {
            servers.add(
                executor.submit(
                    () ->
                        callers.as(
                            Caller.famulus("test"), () -> announced.carryOut(REGION, run))));
          }
          int done = 0;
          for (Future<Outcome<Long>> server : servers) {
            done += isDone(server) ? 1 : 0;
          }
          // The server's own timer may have been the first.
          assertThat(done).isLessThanOrEqualTo(1);
          assertThat(run(run).state()).isEqualTo(RunState.ALLOTTED);
          assertThat(stage.taken(offer)).isEqualTo(1);
          return null;
        });
  }

  @Test
  @DisplayName("needs a moment that is ahead and not far off, and nothing that speaks against allotting it now")
  public void faults() throws Exception {
    asFaculty(
        () -> {
          long call = callWithPlace();
          long application = eligible(call);
          long run = draft(call);
          assertThat(reason(announce(run, Optional.empty()))).isEqualTo("decision.announce-when");
          assertThat(reason(announce(run, in(-60)))).isEqualTo("decision.announce-past");
          assertThat(reason(announce(run, in(366L * 24 * 3_600)))).isEqualTo("decision.announce-far");
          submission.withdraw(REGION, application).value();
          assertThat(reason(announce(run, in(3_600)))).isEqualTo("decision.no-longer-eligible");
          assertThat(run(run).state()).isEqualTo(RunState.DRAFT);
          return null;
        });
  }

  @Test
  @DisplayName("is announced once for each call, by who may issue decisions, as it was looked at")
  public void onceForEachCall() throws Exception {
    asFaculty(
        () -> {
          long call = callWithPlace();
          long application = eligible(call);
          long run = draft(call);
          long other = draft(call);
          announce(run, in(3_600)).value();
          assertThat(reason(announce(other, in(7_200)))).isEqualTo("decision.other-announced");
          assertThat(
                  reason(
                      allotment.allot(
                          REGION, other, run(other).version(), WrittenReasons.none())))
              .isEqualTo("decision.other-announced");
          assertThat(reason(announced.missed(REGION, run, Duration.ZERO)))
              .as("its moment is ahead")
              .isEqualTo("decision.not-announced");
          assertThatThrownBy(
                  () ->
                      callers.as(
                          stage.student(application), () -> announced.takeBack(REGION, run)))
              .isInstanceOf(AccessDeniedException.class);
          announced.takeBack(REGION, run).value();
          assertThat(
                  announced.announce(
                      REGION, run, run(run).version() - 1, in(60), WrittenReasons.none()))
              .isInstanceOf(Outcome.Stale.class);
          return null;
        });
  }

  @Test
  @DisplayName("is not announced with a place that was taken back; staff hears of one that is taken back later")
  public void placeTakenBack() throws Exception {
    asFaculty(
        () -> {
          long call = callWithPlace();
          eligible(call);
          long run = draft(call);
          takeBackPlaceOf(call, true);
          assertThat(announce(run, in(3_600))).isInstanceOf(Outcome.Refused.class);

          takeBackPlaceOf(call, false);
          announce(run, in(3_600)).value();
          assertThat(announced.against(REGION, run)).isEmpty();
          assertThat(lateTasks()).noneSatisfy(view -> assertThat(view).endsWith("run=" + run));
          takeBackPlaceOf(call, true);
          assertThat(announced.against(REGION, run)).isNotEmpty();
          assertThat(lateTasks()).anySatisfy(view -> assertThat(view).endsWith("run=" + run));
          return null;
        });
  }

  /** A server that could not wait for the first one's lock looks again a minute later. */
  private static boolean isDone(Future<Outcome<Long>> server) throws InterruptedException {
    try {
      return server.get() instanceof Outcome.Done;
    } catch (ExecutionException lockTimeout) {
      return false;
    }
  }

  private void takeBackPlaceOf(long call, boolean back) throws Exception {
    transaction.begin();
    PlacementOffer offer = offers.allOf(call).get(0);
    if (back) {
      offer.withdraw();
    } else {
      offer.open(1);
    }
    transaction.commit();
  }

  private List<String> lateTasks() {
    return tasks.tasks(callers.current(), REGION).stream()
        .filter(task -> task.urgency() == HomeTask.Urgency.LATE)
        .map(HomeTask::view)
        .toList();
  }

  private long callWithPlace() {
    long call = stage.call();
    stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0));
    return call;
  }

  private long eligible(long call) {
    return stage.eligible(
        call, new WishedPlace(Ground.FIELD, Optional.empty(), stage.firstMonday(0)));
  }

  private long draft(long call) {
    long run =
        allocations
            .freeze(REGION, call, new DraftForm("Draft", "lottery", Optional.empty()))
            .value();
    return allocations.draw(REGION, run, Optional.of("seed")).value();
  }

  private Outcome<Long> announce(long run, Optional<LocalDateTime> at) {
    return announced.announce(REGION, run, run(run).version(), at, WrittenReasons.none());
  }

  private Optional<LocalDateTime> in(long seconds) {
    return Optional.of(
        LocalDateTime.ofInstant(
            clock.instant().plusSeconds(seconds), regions.timeZone(REGION)));
  }

  private void waitUntilDue(long run) throws InterruptedException {
    while (run(run).announcement().orElseThrow().at().isAfter(clock.instant())) {
      Thread.sleep(50);
    }
  }

  private AllocationRun run(long run) {
    return stage.run(run);
  }

  private static String reason(Outcome<Long> outcome) {
    List<Reason> reasons = ((Outcome.Refused<Long>) outcome).reasons();
    return reasons.get(0).text().key();
  }

  private <T> T asFaculty(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }
}
