package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.compliance.ActsNext;
import org.famulus.core.compliance.ClearanceCriteria;
import org.famulus.core.compliance.ClearanceRow;
import org.famulus.core.compliance.ConfidentialVerification;
import org.famulus.core.compliance.DeskCriteria;
import org.famulus.core.compliance.DeskRow;
import org.famulus.core.compliance.Evidence;
import org.famulus.core.compliance.GateDays;
import org.famulus.core.compliance.GateOverview;
import org.famulus.core.compliance.GateState;
import org.famulus.core.compliance.GateView;
import org.famulus.core.compliance.Gates;
import org.famulus.core.compliance.PlacementStarts;
import org.famulus.core.compliance.RequirementDesk;
import org.famulus.core.compliance.RequirementReminders;
import org.famulus.core.compliance.RequirementSubmission;
import org.famulus.core.compliance.RequirementVerification;
import org.famulus.core.decision.PlaceAnswers;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.home.Home;
import org.famulus.core.organisation.OrganisationForm;
import org.famulus.core.organisation.OrganisationRow;
import org.famulus.core.organisation.Organisations;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementLapse;
import org.famulus.core.placement.PlacementLife;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.schedule.UnfinishedDayException;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Gates: who sees what, who does what, and what happens at night")
public class GatesIT {

  private static final String REGION = Ground.REGION;

  @Inject private Callers callers;
  @Inject private GateGround ground;
  @Inject private Gates gates;
  @Inject private GateDays nights;
  @Inject private PlacementStarts starts;
  @Inject private RequirementSubmission submission;
  @Inject private RequirementVerification ordinary;
  @Inject private ConfidentialVerification confidential;
  @Inject private RequirementReminders reminders;
  @Inject private RequirementDesk desk;
  @Inject private Timelines timelines;
  @Inject private Home home;
  @Inject private Texts texts;
  @Inject private PlacementLife life;
  @Inject private PlacementLapse lapse;
  @Inject private PlaceAnswers answers;
  @Inject private SingleDecisions decisions;
  @Inject private Organisations organisations;
  @Inject private Clock clock;

  @Test
  @DisplayName("a student sees everything, the faculty ordinary matters, a verifier health and police, a unit yes or no")
  public void whoSeesWhat() throws Exception {
    Placement placement = ground.accepted();

    GateOverview hers =
        callers.as(GateGround.student(placement), () -> gates.own(REGION)).get(0);
    assertThat(hers.gates()).hasSize(5).allSatisfy(g -> assertThat(g.requirements()).isNotEmpty());
    GateOverview facultys = seenBy(Actors.coordinator(), placement);
    assertThat(gate(facultys, "HEALTH").requirements()).isEmpty();
    assertThat(gate(facultys, "SECRECY").requirements()).hasSize(1);
    GateOverview verifiers = seenBy(Actors.verifier(), placement);
    assertThat(gate(verifiers, "HEALTH").requirements()).hasSize(3);
    assertThat(gate(verifiers, "SECRECY").requirements()).isEmpty();
    GateOverview units = seenBy(Actors.host(placement.subject().unitId()), placement);
    assertThat(units.gates()).isEmpty();
    assertThat(units.reasons()).isEmpty();
    assertThat(units.cleared()).isFalse();
    assertThatThrownBy(() -> seenBy(Actors.host(1), placement))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  @DisplayName("to the faculty a gate of health is open or closed, also while it is being checked")
  public void healthIsYesOrNo() throws Exception {
    Placement placement = ground.accepted();
    for (String code : List.of("HEALTH_DECLARATION", "TUBERCULOSIS_TEST")) {
      callers
          .as(
              GateGround.student(placement),
              () -> submission.submit(REGION, ground.requirement(placement, code).id()))
          .value();
    }
    long mrsa = ground.requirement(placement, "MRSA_TEST").id();
    callers
        .as(
            Actors.verifier(),
            () -> confidential.awaitTest(REGION, mrsa, Optional.empty(), Optional.empty()))
        .value();

    assertThat(gate(seenBy(Actors.verifier(), placement), "HEALTH").state())
        .isEqualTo(GateState.CHECKING);
    assertThat(gate(seenBy(Actors.coordinator(), placement), "HEALTH").state())
        .isEqualTo(GateState.CLOSED);
  }

  @Test
  @DisplayName("health matters do not exist for the faculty, ordinary ones not for the verifier")
  public void desksAreApart() throws Exception {
    Placement placement = ground.accepted();
    long health = ground.requirement(placement, "HEALTH_DECLARATION").id();
    long secrecy = ground.requirement(placement, "SECRECY_AGREEMENT").id();

    assertThatThrownBy(
            () ->
                callers.as(
                    Actors.coordinator(),
                    () ->
                        ordinary.verify(
                            REGION,
                            health,
                            Optional.empty(),
                            Evidence.none(),
                            WrittenReasons.none())))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(
            () ->
                callers.as(
                    Actors.verifier(),
                    () ->
                        confidential.verify(
                            REGION,
                            secrecy,
                            Optional.empty(),
                            Evidence.none(),
                            WrittenReasons.none())))
        .isInstanceOf(NotFoundException.class);
    assertThat(
            callers.as(Actors.coordinator(), () -> submission.submit(REGION, health)).isDone())
        .as("the faculty hands in health papers for a student")
        .isFalse();
    assertThatThrownBy(
            () ->
                callers.as(
                    Actors.host(placement.subject().unitId()),
                    () ->
                        gates.find(
                            ClearanceCriteria.of(REGION), Sort.byDefault(), new Page(0, 25))))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @DisplayName("the audit trail tells of a health matter that its status changed, and no more")
  public void trailIsDiscreet() throws Exception {
    Placement placement = ground.accepted();
    LocalDate old = placement.subject().firstDay().minusYears(1);
    ground.verify(placement, "TUBERCULOSIS_TEST", Evidence.test(old)).value();

    TimelineEntry entry = timelines.of("PLACEMENT", placement.id()).get(0);
    assertThat(entry.useCase()).isEqualTo("requirement.confidential");
    assertThat(entry.changes()).isEmpty();
    assertThat(entry.reasons())
        .isNotEmpty()
        .allSatisfy(reason -> assertThat(reason.text().key()).isEqualTo("reason.withheld"));
  }

  @Test
  @DisplayName("the day of arrival moves what is due before it, and leaves what is verified as it is")
  public void arrivalMovesDueDates() throws Exception {
    Placement placement = ground.accepted();
    LocalDate first = placement.subject().firstDay();
    assertThat(ground.requirement(placement, "HEALTH_DECLARATION").dueOn())
        .isEqualTo(first.minusDays(37));
    ground.verify(placement, "HEALTH_DECLARATION", Evidence.none()).value();

    callers
        .as(
            GateGround.student(placement),
            () -> submission.arrive(REGION, placement.id(), first.minusDays(20)))
        .value();
    assertThat(ground.requirement(placement, "HEALTH_DECLARATION").dueOn())
        .isEqualTo(first.minusDays(50));
    assertThat(ground.requirement(placement, "HEALTH_DECLARATION").status())
        .isEqualTo(RequirementStatus.VERIFIED);
    Outcome<Long> tooLate =
        callers.as(
            GateGround.student(placement),
            () -> submission.arrive(REGION, placement.id(), first.plusDays(1)));
    assertThat(tooLate.isDone()).isFalse();
  }

  @Test
  @DisplayName("at night a cleared placement starts and one with closed gates is held; a second night changes nothing")
  public void nights() throws Exception {
    Placement ready = ground.accepted();
    Placement notReady = ground.accepted();
    ground.openAllBut(ready);
    assertThat(ground.now(ready).isCleared()).isTrue();
    ground.on(
        ready.subject().firstDay(),
        () -> {
          night(ready.subject().firstDay());
          assertThat(ground.now(ready).state()).isEqualTo(PlacementState.STARTED);
          assertThat(ground.now(ready).startedOn()).contains(ready.subject().firstDay());
          assertThat(ground.now(notReady).state()).isEqualTo(PlacementState.HELD);
          int entries = timelines.of("PLACEMENT", notReady.id()).size();
          night(ready.subject().firstDay());
          assertThat(timelines.of("PLACEMENT", notReady.id())).hasSize(entries);
          return null;
        });
  }

  @Test
  @DisplayName("a placement release 1 has admitted gets its requirements the first night, is verified, and starts")
  public void ofReleaseOne() throws Exception {
    Placement placement = ground.accepted();
    ground.asOfReleaseOne(placement);
    LocalDate today = LocalDate.now(clock);

    night(today);
    assertThat(ground.requirements(placement)).hasSize(7);
    TimelineEntry entry = timelines.of("PLACEMENT", placement.id()).get(0);
    assertThat(entry.useCase()).isEqualTo("placement.review");
    int entries = timelines.of("PLACEMENT", placement.id()).size();
    night(today);
    assertThat(timelines.of("PLACEMENT", placement.id())).as("a second night").hasSize(entries);

    ground.openAllBut(placement);
    assertThat(ground.now(placement).isCleared()).isTrue();
    LocalDate first = placement.subject().firstDay();
    ground.on(
        first,
        () -> {
          night(first);
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.STARTED);
          return null;
        });
  }

  @Test
  @DisplayName("whether a placement is ready is asked anew every night: an extract needed by now, a supervisor who left")
  public void readyNoMore() throws Exception {
    Placement children = ground.accepted();
    Placement alone = ground.accepted();
    for (Placement each : List.of(children, alone)) {
      ground.openAllBut(each);
      assertThat(ground.now(each).isCleared()).isTrue();
    }
    ground.treatChildren(children.subject().unitId());
    ground.withoutSupervisor(alone);

    night(LocalDate.now(clock));
    assertThat(ground.demands(children, "POLICE_EXTRACT")).isTrue();
    for (Placement each : List.of(children, alone)) {
      assertThat(ground.now(each).isCleared()).isFalse();
    }
  }

  @Test
  @DisplayName("a unit that begins to treat children asks its students for an extract at once, and the verifier sees it")
  public void unitBeginsToTreatChildren() throws Exception {
    Placement placement = ground.accepted();
    ground.openAllBut(placement);
    long unit = placement.subject().unitId();
    callers
        .as(
            Actors.coordinator(),
            () -> {
              OrganisationRow now = organisations.detail(REGION, unit);
              return organisations.change(REGION, unit, now.version(), treatingChildren(now));
            })
        .value();

    assertThat(ground.now(placement).isCleared()).isFalse();
    ground.verify(placement, "POLICE_EXTRACT", Evidence.none()).value();
    assertThat(ground.now(placement).isCleared()).isTrue();
  }

  @Test
  @DisplayName("a placement that fails at night is named, and everything after it is done")
  public void oneFails() throws Exception {
    Placement bad = ground.accepted();
    Placement expiring = ground.accepted();
    Placement ready = ground.accepted();
    LocalDate first = ready.subject().firstDay();
    for (Placement each : List.of(bad, expiring, ready)) {
      ground.openAllBut(each);
    }
    for (Placement each : List.of(bad, expiring)) {
      ground.validUntil(each, "SECRECY_AGREEMENT", first.minusDays(1));
    }
    ground.rename(bad, "SECRECY_AGREEMENT", "UNKNOWN");
    try {
      ground.on(
          first,
          () -> {
            assertThatThrownBy(() -> night(first))
                .isInstanceOf(UnfinishedDayException.class)
                .hasMessageContaining("expiry for the placement " + bad.id());
            return null;
          });
    } finally {
      ground.asOfReleaseOne(bad);
    }
    assertThat(ground.requirement(expiring, "SECRECY_AGREEMENT").status())
        .isEqualTo(RequirementStatus.EXPIRED);
    assertThat(ground.now(expiring).state()).isEqualTo(PlacementState.HELD);
    assertThat(ground.now(ready).state()).isEqualTo(PlacementState.STARTED);
  }

  @Test
  @DisplayName("gates that open only after the last day start nothing")
  public void tooLate() throws Exception {
    Placement placement = ground.accepted();
    ground.on(
        placement.subject().firstDay(),
        () -> {
          night(placement.subject().firstDay());
          return null;
        });
    LocalDate after = placement.subject().lastDay().plusDays(1);
    ground.on(
        after,
        () -> {
          ground.openAllBut(placement);
          assertThat(ground.now(placement).isCleared()).isTrue();
          night(after);
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.HELD);
          assertThat(ground.now(placement).startedOn()).isEmpty();
          return null;
        });
  }

  @Test
  @DisplayName("before its first day, or before the student has accepted, a placement is not started by hand")
  public void notTooEarly() throws Exception {
    Placement placement = ground.accepted();
    Outcome<Long> early =
        callers.as(
            Actors.coordinator(),
            () -> starts.start(REGION, placement.id(), WrittenReasons.none()));
    assertThat(early.isDone()).isFalse();
    assertThat(ground.now(placement).state()).isEqualTo(PlacementState.ACCEPTED);
  }

  @Test
  @DisplayName("the faculty sees who is not ready and who acts next, and reminds those chosen once a day")
  public void listAndReminders() throws Exception {
    Placement placement = ground.accepted();
    ground.openAllBut(placement, "SECRECY_AGREEMENT");
    ClearanceRow row =
        callers
            .as(
                Actors.coordinator(),
                () ->
                    gates.find(
                        new ClearanceCriteria(
                            REGION,
                            Optional.of(placement.subject().firstDay()),
                            Optional.of(false),
                            Optional.of(ActsNext.STUDENT),
                            Optional.empty(),
                            Optional.empty()),
                        Sort.byDefault(),
                        new Page(0, 500)))
            .rows()
            .stream()
            .filter(each -> each.id() == placement.id())
            .findFirst()
            .orElseThrow();
    assertThat(row.actsNext()).containsExactly(ActsNext.STUDENT);
    assertThat(row.open()).isEqualTo(4);

    assertThat(remind(placement).value()).isOne();
    assertThat(remind(placement).isDone()).as("a second time on the same day").isFalse();
  }

  @Test
  @DisplayName("SKA-R12: what a student is reminded of is on her home page until she has handed it in or it is not asked for any more")
  public void remindersOnHerHomePage() throws Exception {
    Placement placement = ground.acceptedWithChildren();
    LocalDate first = placement.subject().firstDay();
    remindAtNight(placement, ground.requirement(placement, "HEALTH_DECLARATION").dueOn());
    List<String> all = toDos(placement);
    assertThat(all).isNotEmpty().allSatisfy(text -> assertThat(text).contains("is not in order"));

    callers
        .as(
            GateGround.student(placement),
            () ->
                submission.submit(
                    REGION, ground.requirement(placement, "HEALTH_DECLARATION").id()))
        .value();
    assertThat(toDos(placement)).hasSize(all.size() - 1);

    remindAtNight(placement, ground.requirement(placement, "POLICE_EXTRACT").dueOn());
    int withPolice = toDos(placement).size();
    ground.treatNoChildren(placement.subject().unitId());
    callers
        .as(
            GateGround.student(placement),
            () -> submission.arrive(REGION, placement.id(), first.minusDays(8)))
        .value();
    assertThat(toDos(placement)).hasSize(withPolice - 1);
  }

  @Test
  @DisplayName("no student is asked for papers of a placement she left, declined, lost or never began")
  public void nothingToDoForWhatIsOver() throws Exception {
    Placement left = reminded();
    Placement declined = reminded();
    Placement revoked = reminded();
    Placement lapsed = reminded();
    LocalDate last = lapsed.subject().lastDay();
    asFamulus(
        () -> {
          life.withdraw(REGION, left.id(), ground.now(left).version(), Optional.empty(), "Ill")
              .value();
          answers.decline(REGION, declined.decisionId().orElseThrow()).value();
          decisions.revoke(REGION, revoked.decisionId().orElseThrow(), "The unit closes").value();
          return null;
        });
    ground.on(
        lapsed.subject().firstDay(),
        () -> {
          night(lapsed.subject().firstDay());
          return null;
        });
    ground.on(last.plusDays(1), () -> asFamulus(() -> lapse.lapse(REGION, lapsed.id()).value()));

    for (Placement over : List.of(left, declined, revoked, lapsed)) {
      assertThat(toDos(over)).as(ground.now(over).state().name()).isEmpty();
    }
  }

  @Test
  @DisplayName("each desk lists its own cases with counts, and the next one after a case is done")
  public void desks() throws Exception {
    Placement placement = ground.accepted();
    long cover = ground.requirement(placement, "INSURANCE_COVER").id();
    long mrsa = ground.requirement(placement, "MRSA_TEST").id();
    DeskCriteria ofFaculty =
        new DeskCriteria(
            REGION,
            Optional.of(ActsNext.FACULTY),
            Optional.of("INSURANCE_COVER"),
            Optional.of("Quellhain"));
    DeskCriteria ofVerifier =
        new DeskCriteria(REGION, Optional.of(ActsNext.VERIFIER), Optional.empty(), Optional.empty());

    assertThat(callers.as(Actors.coordinator(), () -> desk.ordinaryIds(ofFaculty)))
        .contains(cover)
        .doesNotContain(mrsa);
    assertThat(callers.as(Actors.verifier(), () -> desk.confidentialIds(ofVerifier)))
        .contains(mrsa)
        .doesNotContain(cover);
    Slice<DeskRow> page =
        callers.as(Actors.coordinator(), () -> desk.ordinary(ofFaculty, new Page(0, 500)));
    assertThat(page.rows()).extracting(DeskRow::id).contains(cover);
    assertThat(page.counts().get("actor")).containsKey("FACULTY");
    assertThat(callers.as(Actors.verifier(), () -> desk.confidentialCase(REGION, mrsa)).arrival())
        .contains(placement.subject().firstDay().minusDays(7));
    ground.openAllBut(placement);
    assertThat(callers.as(Actors.coordinator(), () -> desk.ordinaryIds(ofFaculty)))
        .doesNotContain(cover);
  }

  @Test
  @DisplayName("what was verified by mistake can be taken back; the gate is closed again")
  public void takeBack() throws Exception {
    Placement placement = ground.accepted();
    ground.openAllBut(placement);
    long secrecy = ground.requirement(placement, "SECRECY_AGREEMENT").id();
    callers.as(Actors.coordinator(), () -> ordinary.reopen(REGION, secrecy)).value();
    assertThat(ground.now(placement).isCleared()).isFalse();
    assertThat(ground.requirement(placement, "SECRECY_AGREEMENT").waitsFor())
        .isEqualTo(ActsNext.STUDENT);
  }

  private Outcome<Long> remind(Placement placement) throws Exception {
    return callers.as(
        Actors.coordinator(), () -> reminders.remind(REGION, Set.of(placement.id())));
  }

  private void night(LocalDate day) throws Exception {
    callers.as(
        Caller.famulus("gates"),
        () -> {
          nights.run(REGION, day);
          return null;
        });
  }

  private static OrganisationForm treatingChildren(OrganisationRow now) {
    return new OrganisationForm(
        now.type(),
        now.name(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  private GateOverview seenBy(Caller caller, Placement placement) throws Exception {
    return callers.as(caller, () -> gates.of(REGION, placement.id()));
  }

  private static GateView gate(GateOverview overview, String code) {
    return overview.gates().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** A placement about which its student was reminded. */
  private Placement reminded() throws Exception {
    Placement placement = ground.accepted();
    remindAtNight(placement, ground.requirement(placement, "HEALTH_DECLARATION").dueOn());
    assertThat(toDos(placement)).isNotEmpty();
    return placement;
  }

  /** The first reminder of what is due on the day. */
  private void remindAtNight(Placement placement, LocalDate dueOn) throws Exception {
    ground.on(
        dueOn.minusDays(30),
        () -> asFamulus(() -> reminders.daily(REGION, List.of(placement.id())).value()));
  }

  /** What the student's home page asks her to do, beside the number of what is missing. */
  private List<String> toDos(Placement placement) {
    return callers.as(GateGround.student(placement), () -> home.read(REGION)).tasks().stream()
        .filter(task -> task.button().key().equals("requirement.task.due.button"))
        .map(task -> texts.say(REGION, Language.EN, task.sentence()))
        .toList();
  }

  private <T> T asFamulus(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }
}
