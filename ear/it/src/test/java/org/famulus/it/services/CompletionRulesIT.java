package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Callers;
import org.famulus.core.completion.CompletionDaily;
import org.famulus.core.completion.Confirmations;
import org.famulus.core.completion.ConfirmationByLink;
import org.famulus.core.completion.ConfirmationForm;
import org.famulus.core.completion.ConfirmedAs;
import org.famulus.core.completion.Grade;
import org.famulus.core.completion.Grading;
import org.famulus.core.home.Home;
import org.famulus.core.link.LinkDesk;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.access.Caller;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.it.services.CompletionGround.Practice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Rules from the confirmation to the grade, through the use cases")
public class CompletionRulesIT {

  private static final String REGION = Ground.REGION;
  private static final int WEEKS = 4;

  @Inject private Callers callers;
  @Inject private CompletionGround stage;
  @Inject private Confirmations confirmations;
  @Inject private ConfirmationByLink byLink;
  @Inject private Grading grading;
  @Inject private LinkDesk links;
  @Inject private CompletionDaily daily;
  @Inject private Home home;

  @Test
  @DisplayName("SKA-R17: nobody passes before the supervisor has confirmed and the student has handed in")
  public void passNeedsTheConfirmation() throws Exception {
    Practice practice = stage.started();
    stage.on(
        practice.lastDay().plusDays(1),
        () -> {
          assertRefusedBy("SKA-R17", pass(practice));
          confirm(practice, ConfirmedAs.APPROVED).value();
          assertRefusedBy("SKA-R17", pass(practice));
          handIn(practice).value();
          assertThat(pass(practice).isDone()).isTrue();
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R17: a confirmation that does not approve the practice lets nobody pass, but can be graded")
  public void notApproved() throws Exception {
    Practice practice = stage.started();
    stage.on(
        practice.lastDay().plusDays(1),
        () -> {
          confirm(practice, ConfirmedAs.NOT_APPROVED).value();
          handIn(practice).value();
          assertRefusedBy("SKA-R17", pass(practice));
          assertThat(decide(practice, Grade.FAILED, "Not approved").isDone()).isTrue();
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R17: what the examiner could not count cannot be confirmed in the first place")
  public void tooEarly() throws Exception {
    Practice practice = stage.started();
    LocalDate friday = practice.lastDay().minusDays(2);
    stage.on(
        friday.minusDays(1),
        () -> {
          assertRefusedBy("SKA-R17", confirm(practice, ConfirmedAs.APPROVED));
          sendLink(practice);
          assertThat(byLink.open(stage.latestToken(practice.placement())).orElseThrow().notYet())
              .extracting(reason -> reason.ruleId().orElse(""))
              .containsExactly("SKA-R17");
          return null;
        });
    stage.on(
        friday,
        () -> {
          assertThat(confirm(practice, ConfirmedAs.APPROVED).isDone()).isTrue();
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R18: the student is reminded 14 days after the end and then every week until she hands in")
  public void reminders() throws Exception {
    Practice practice = stage.started();
    assertThat(remindersAfter(practice, 13)).isZero();
    assertThat(toDos(practice)).isZero();
    assertThat(remindersAfter(practice, 14)).isEqualTo(1);
    assertThat(toDos(practice)).as("it is on her home page").isEqualTo(1);
    assertThat(remindersAfter(practice, 15)).as("not every day").isEqualTo(1);
    assertThat(remindersAfter(practice, 21)).isEqualTo(2);
    stage.on(
        practice.lastDay().plusDays(22),
        () -> {
          confirm(practice, ConfirmedAs.APPROVED).value();
          return null;
        });
    assertThat(remindersAfter(practice, 28)).as("confirmed is not handed in").isEqualTo(3);
    stage.on(practice.lastDay().plusDays(29), () -> handIn(practice).value());
    assertThat(toDos(practice)).isZero();
    assertThat(remindersAfter(practice, 60)).as("the duty is done").isEqualTo(3);
  }

  private long remindersAfter(Practice practice, int days) throws Exception {
    LocalDate day = practice.lastDay().plusDays(days);
    stage.on(
        day,
        () ->
            callers.as(
                Caller.famulus("test"),
                () -> {
                  daily.run(REGION, day);
                  return null;
                }));
    return stage.mails(practice.placement(), "completion.mail.confirmation-missing").size()
        + stage.mails(practice.placement(), "completion.mail.hand-in-missing").size();
  }

  private long toDos(Practice practice) {
    return callers
        .as(Actors.applicant(practice.person()), () -> home.read(REGION))
        .tasks()
        .stream()
        .filter(task -> task.sentence().key().equals("rule.SKA-R18.missing"))
        .count();
  }

  private void sendLink(Practice practice) {
    callers.as(
        Actors.coordinator(),
        () ->
            links.send(
                REGION, LinkPurpose.CONFIRM_PLACEMENT, practice.placement(), Optional.empty()));
  }

  private Outcome<Long> confirm(Practice practice, ConfirmedAs as) throws Exception {
    ConfirmationForm form =
        new ConfirmationForm(
            "Kim Kontakt",
            Optional.empty(),
            stage.today(),
            WEEKS,
            as,
            Optional.empty());
    return callers.as(
        Actors.host(practice.unit()),
        () -> confirmations.record(REGION, practice.placement(), form));
  }

  private Outcome<Long> handIn(Practice practice) {
    return callers.as(
        Actors.applicant(practice.person()),
        () -> confirmations.handIn(REGION, practice.placement()));
  }

  private Outcome<Long> pass(Practice practice) {
    return callers.as(
        Actors.examiner(),
        () -> grading.decide(REGION, practice.placement(), Grade.PASSED, Optional.empty()));
  }

  private Outcome<Long> decide(Practice practice, Grade grade, String reason) {
    return callers.as(
        Actors.examiner(),
        () -> grading.decide(REGION, practice.placement(), grade, Optional.of(reason)));
  }

  private static void assertRefusedBy(String ruleId, Outcome<Long> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    List<Reason> reasons = ((Outcome.Refused<Long>) outcome).reasons();
    assertThat(reasons).extracting(reason -> reason.ruleId().orElse("")).contains(ruleId);
  }
}
