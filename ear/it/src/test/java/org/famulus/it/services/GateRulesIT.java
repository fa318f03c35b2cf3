package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.compliance.ConfidentialVerification;
import org.famulus.core.compliance.Evidence;
import org.famulus.core.compliance.PlacementStarts;
import org.famulus.core.compliance.Requirement;
import org.famulus.core.compliance.RequirementReminders;
import org.famulus.core.compliance.RequirementSubmission;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.notify.MailCriteria;
import org.famulus.core.notify.Mails;
import org.famulus.core.placement.NamedSupervisor;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.placement.SupervisorNaming;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Rules from the admission to the start, through the use cases")
public class GateRulesIT {

  private static final String REGION = Ground.REGION;

  @Inject private Callers callers;
  @Inject private GateGround ground;
  @Inject private PlacementStarts starts;
  @Inject private RequirementSubmission submission;
  @Inject private RequirementReminders reminders;
  @Inject private Mails mails;
  @Inject private Ground universities;
  @Inject private DecisionGround stage;
  @Inject private SingleDecisions single;
  @Inject private SupervisorNaming naming;
  @Inject private ConfidentialVerification confidential;

  @Test
  @DisplayName("SKA-R08: whoever was named may have left; the start is held until the unit names somebody")
  public void nobodyToSupervise() throws Exception {
    Placement placement = ground.accepted();
    ground.openAllBut(placement);
    ground.withoutSupervisor(placement);
    ground.on(
        placement.subject().firstDay(),
        () -> {
          start(placement);
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.HELD);
          assertThat(rules(ground.now(placement).holdReasons())).containsExactly("SKA-R08");

          callers
              .as(
                  Actors.coordinator(),
                  () ->
                      naming.name(
                          REGION,
                          placement.id(),
                          ground.now(placement).version(),
                          List.of(new NamedSupervisor("Siv Handledare", "siv@unit.example"))))
              .value();
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.STARTED);
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R12: with one gate closed the placement is held back on its first day, and starts as soon as the gate opens")
  public void fiveGates() throws Exception {
    Placement placement = ground.accepted();
    ground.openAllBut(placement, "SECRECY_AGREEMENT");
    ground.on(
        placement.subject().firstDay(),
        () -> {
          start(placement);
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.HELD);
          assertThat(rules(ground.now(placement).holdReasons())).containsExactly("SKA-R12");

          ground.verify(placement, "SECRECY_AGREEMENT", Evidence.none()).value();
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.STARTED);
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R12: 30, 14 and 7 days before a requirement is due whoever acts next is reminded, once each")
  public void reminders() throws Exception {
    Placement placement = ground.accepted();
    ground.openAllBut(placement, "SECRECY_AGREEMENT");
    LocalDate due = ground.requirement(placement, "SECRECY_AGREEMENT").dueOn();
    for (int days : List.of(30, 14, 7)) {
      long before = mailsAbout(placement);
      assertThat(remindOn(placement, due.minusDays(days + 1L))).as("the day before").isZero();
      assertThat(remindOn(placement, due.minusDays(days))).as("%d days before", days).isOne();
      assertThat(remindOn(placement, due.minusDays(days))).as("a second time").isZero();
      assertThat(mailsAbout(placement)).isEqualTo(before + 1);
    }
  }

  @Test
  @DisplayName("SKA-R13: health papers handed in late are held until the verifier writes that they could still be looked at")
  public void latePapers() throws Exception {
    Placement placement = ground.accepted();
    Requirement declaration = ground.requirement(placement, "HEALTH_DECLARATION");
    ground.on(
        declaration.dueOn().plusDays(1),
        () -> {
          callers
              .as(
                  GateGround.student(placement),
                  () -> submission.submit(REGION, declaration.id()))
              .value();
          assertThat(rules(ground.requirement(placement, "HEALTH_DECLARATION").holdReasons()))
              .containsExactly("SKA-R13");

          ground.verify(placement, "HEALTH_DECLARATION", Evidence.none()).value();
          assertThat(ground.requirement(placement, "HEALTH_DECLARATION").status())
              .isEqualTo(RequirementStatus.SUBMITTED);
          ground
              .verify(
                  placement,
                  "HEALTH_DECLARATION",
                  Evidence.none(),
                  WrittenReasons.of("SKA-R13", "There was still time to look at it."))
              .value();
          assertThat(ground.requirement(placement, "HEALTH_DECLARATION").status())
              .isEqualTo(RequirementStatus.VERIFIED);
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R13: papers the desk sees that were never marked as handed in are late from that day on")
  public void neverMarked() throws Exception {
    Placement placement = ground.accepted();
    Requirement declaration = ground.requirement(placement, "HEALTH_DECLARATION");
    ground.on(
        declaration.dueOn().plusDays(1),
        () -> {
          ground.verify(placement, "HEALTH_DECLARATION", Evidence.none()).value();
          Requirement now = ground.requirement(placement, "HEALTH_DECLARATION");
          assertThat(now.status()).isEqualTo(RequirementStatus.REQUIRED);
          assertThat(rules(now.holdReasons())).containsExactly("SKA-R13");
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R13: who is tested on the first day starts on it, also if no server ran then")
  public void testedOnTheFirstDay() throws Exception {
    Placement placement = ground.accepted();
    Placement later = ground.accepted();
    LocalDate first = placement.subject().firstDay();
    for (Placement each : List.of(placement, later)) {
      ground.openAllBut(each, "MRSA_TEST");
    }
    ground.on(
        first,
        () -> {
          start(placement);
          return null;
        });
    ground.on(
        first.plusDays(2),
        () -> {
          start(later);
          return null;
        });
    for (Placement each : List.of(placement, later)) {
      assertThat(ground.now(each).state()).isEqualTo(PlacementState.STARTED);
      assertThat(ground.now(each).startedOn()).contains(first);
    }
    for (int days : List.of(0, 1, 2)) {
      remindOn(placement, first.plusDays(days));
      assertThat(ground.requirement(placement, "MRSA_TEST").remindedOn())
          .as("once after the first day, as the test is not noted")
          .contains(first.plusDays(Math.min(days, 1)));
    }
  }

  @Test
  @DisplayName("SKA-R13: who was held back for something else starts once a test from arrival to first day is noted")
  public void missedTest() throws Exception {
    Placement placement = ground.accepted();
    LocalDate first = placement.subject().firstDay();
    ground.openAllBut(placement, "MRSA_TEST", "SECRECY_AGREEMENT");
    ground.on(
        first,
        () -> {
          start(placement);
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.HELD);
          return null;
        });
    ground.on(
        first.plusDays(2),
        () -> {
          ground.verify(placement, "SECRECY_AGREEMENT", Evidence.none()).value();
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.HELD);
          awaitTest(placement, first.minusMonths(2));
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.HELD);
          awaitTest(placement, first);
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.STARTED);
          assertThat(ground.now(placement).startedOn()).contains(first.plusDays(2));
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R13: a tuberculosis test older than three months on arrival is not in order, and nobody but student and verifier reads its day")
  public void oldTest() throws Exception {
    Placement placement = ground.accepted();
    LocalDate arrival = placement.subject().firstDay().minusDays(7);
    Outcome<Long> outcome =
        ground.verify(
            placement,
            "TUBERCULOSIS_TEST",
            Evidence.test(arrival.minusMonths(3).minusDays(1)));

    assertThat(outcome.isDone()).isTrue();
    Requirement test = ground.requirement(placement, "TUBERCULOSIS_TEST");
    assertThat(test.status()).isEqualTo(RequirementStatus.REQUIRED);
    assertThat(rules(test.holdReasons())).containsExactly("SKA-R13");
    assertThat(ground.now(placement).holdReasons())
        .noneSatisfy(reason -> assertThat(reason.text().key()).startsWith("rule.SKA-R13"));
  }

  @Test
  @DisplayName("SKA-R14: an insurance that ends thirteen days after the placement is not in order, one of fourteen is")
  public void insurance() throws Exception {
    Placement placement = ground.accepted();
    LocalDate from = placement.subject().firstDay().minusDays(14);
    LocalDate until = placement.subject().lastDay().plusDays(14);
    ground.verify(placement, "INSURANCE_COVER", Evidence.cover(from, until.minusDays(1))).value();
    assertThat(ground.requirement(placement, "INSURANCE_COVER").status())
        .isEqualTo(RequirementStatus.REQUIRED);

    ground.verify(placement, "INSURANCE_COVER", Evidence.cover(from, until)).value();
    assertThat(ground.requirement(placement, "INSURANCE_COVER").status())
        .isEqualTo(RequirementStatus.VERIFIED);
  }

  @Test
  @DisplayName("SKA-R14: no decision is issued to a student whose university has no agreement on the first day, which the insurance needs")
  public void agreementForInsurance() throws Exception {
    Outcome<Long> outcome =
        callers.as(
            Caller.famulus("test"),
            () -> {
              long call = stage.call();
              LocalDate first = stage.firstMonday(0);
              DecisionGround.Place place = stage.unit(call, Ground.FIELD, 1, first).get(0);
              long student =
                  stage.eligibleFrom(
                      call,
                      universities.partnerUniversityUntil(first.minusDays(1)),
                      new WishedPlace(Ground.FIELD, Optional.empty(), first));
              return single.give(REGION, student, place.offer(), WrittenReasons.none());
            });

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(rules(((Outcome.Refused<Long>) outcome).reasons())).contains("SKA-R14");
  }

  @Test
  @DisplayName("SKA-R15: where children are treated the admission asks for an extract, and the start is held until it is shown")
  public void policeExtract() throws Exception {
    assertThat(ground.demands(ground.accepted(), "POLICE_EXTRACT")).isFalse();
    Placement placement = ground.acceptedWithChildren();
    assertThat(ground.demands(placement, "POLICE_EXTRACT")).isTrue();
    ground.openAllBut(placement, "POLICE_EXTRACT");
    ground.on(
        placement.subject().firstDay(),
        () -> {
          start(placement);
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.HELD);
          ground.verify(placement, "POLICE_EXTRACT", Evidence.none()).value();
          assertThat(ground.now(placement).state()).isEqualTo(PlacementState.STARTED);
          return null;
        });
  }

  private void awaitTest(Placement placement, LocalDate taken) throws Exception {
    long mrsa = ground.requirement(placement, "MRSA_TEST").id();
    callers
        .as(
            Actors.verifier(),
            () -> confidential.awaitTest(REGION, mrsa, Optional.empty(), Optional.of(taken)))
        .value();
  }

  private void start(Placement placement) throws Exception {
    callers
        .as(
            Actors.coordinator(),
            () -> starts.start(REGION, placement.id(), WrittenReasons.none()))
        .value();
  }

  private long remindOn(Placement placement, LocalDate day) throws Exception {
    return ground.on(
        day,
        () ->
            callers
                .as(
                    Caller.famulus("test"),
                    () -> reminders.daily(REGION, List.of(placement.id())))
                .value());
  }

  private long mailsAbout(Placement placement) throws Exception {
    return callers
        .as(
            Caller.famulus("test"),
            () ->
                mails.find(
                    MailCriteria.about(REGION, "PLACEMENT", placement.id()),
                    Sort.byDefault(),
                    new Page(0, 100)))
        .rows()
        .size();
  }

  private static Set<String> rules(List<Reason> reasons) {
    return reasons.stream()
        .flatMap(reason -> reason.ruleId().stream())
        .collect(Collectors.toSet());
  }
}
