package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.completion.Certificate;
import org.famulus.core.completion.CertificateVerification;
import org.famulus.core.completion.CertificateVerification.Verified;
import org.famulus.core.completion.Certificates;
import org.famulus.core.completion.CompletionCriteria;
import org.famulus.core.completion.CompletionDaily;
import org.famulus.core.completion.CompletionDetail;
import org.famulus.core.completion.CompletionRow;
import org.famulus.core.completion.CompletionStage;
import org.famulus.core.completion.Completions;
import org.famulus.core.completion.ConfirmationByLink;
import org.famulus.core.completion.ConfirmationForm;
import org.famulus.core.completion.Confirmations;
import org.famulus.core.completion.ConfirmedAs;
import org.famulus.core.completion.Grade;
import org.famulus.core.completion.GradeDecision;
import org.famulus.core.completion.Grading;
import org.famulus.core.link.LinkCriteria;
import org.famulus.core.link.LinkDesk;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkReceivers;
import org.famulus.core.link.LinkRow;
import org.famulus.core.link.LinkState;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.Outcome;
import org.famulus.it.services.CompletionGround.Practice;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Confirmation by link, grade, certificate, verification")
public class CompletionIT {

  private static final String REGION = Ground.REGION;
  private static final Page FIRST = new Page(0, 100);
  private static final int WEEKS = 4;

  @Inject private Callers callers;
  @Inject private CompletionGround stage;
  @Inject private Completions completions;
  @Inject private Confirmations confirmations;
  @Inject private ConfirmationByLink byLink;
  @Inject private LinkReceivers receivers;
  @Inject private LinkDesk links;
  @Inject private Grading grading;
  @Inject private Certificates certificates;
  @Inject private CertificateVerification verification;
  @Inject private CompletionDaily daily;

  @Test
  @DisplayName("goes from the link mailed in the last week to a certificate anybody can verify")
  public void wholeWay() throws Exception {
    Practice practice = stage.started();
    runDaily(practice.lastDay().minusDays(7));
    assertThat(linkMails(practice)).as("the last week has not begun").isZero();
    runDaily(practice.lastDay().minusDays(6));
    runDaily(practice.lastDay().minusDays(5));
    assertThat(linkMails(practice)).as("once").isEqualTo(1);
    String token = stage.latestToken(practice.placement());

    stage.on(
        practice.lastDay(),
        () -> {
          ConfirmationByLink.Asked asked = byLink.open(token).orElseThrow();
          assertThat(asked.isOpen()).isTrue();
          assertThat(asked.supervised().orElseThrow().weeks()).isEqualTo(WEEKS);
          byLink.confirm(token, ConfirmedAs.APPROVED, WEEKS, Optional.of("Good work")).value();
          ConfirmationByLink.Asked used = byLink.open(token).orElseThrow();
          assertThat(used.link().state()).isEqualTo(LinkState.USED);
          assertThat(used.supervised().orElseThrow().confirmedBy())
              .as("whoever has used it still reads what she has done")
              .isPresent();
          assertThat(
                  byLink.confirm(token, ConfirmedAs.APPROVED, WEEKS, Optional.empty()).isDone())
              .as("a link is used once")
              .isFalse();
          return null;
        });
    assertThat(stage.mails(practice.placement(), "completion.mail.confirmed")).hasSize(1);

    Certificate certificate = passed(practice);
    assertThat(stage.mails(practice.placement(), "completion.mail.passed"))
        .singleElement()
        .satisfies(mail -> assertThat(mail.documentId()).contains(certificate.documentId()));
    assertThat(
            callers.as(
                Actors.applicant(practice.person()),
                () -> certificates.print(REGION, certificate.id()).name()))
        .isEqualTo("certificate-" + certificate.number() + ".pdf");
    Verified verified =
        verification.verify(certificate.code().grouped().toLowerCase(), "192.0.2.1").orElseThrow();
    assertThat(verified.number()).isEqualTo(certificate.number());
    assertThat(verified.withdrawnOn()).isEmpty();
    assertThat(stage.audited(practice.placement(), "confirmation.write-by-link"))
        .as("once")
        .isEqualTo(1);
  }

  @Test
  @DisplayName("lets the receiver renew an old link to the same address, which ends the old one")
  public void renewal() throws Exception {
    Practice practice = stage.started();
    LocalDate day = practice.lastDay().minusDays(6);
    runDaily(day);
    String old = stage.latestToken(practice.placement());
    stage.on(
        day,
        () -> {
          assertThat(receivers.renew(old).isDone()).as("just sent").isFalse();
          return null;
        });
    stage.at(
        day.plusDays(14),
        LocalTime.of(18, 0),
        () -> {
          assertThat(byLink.open(old).orElseThrow().link().state().works())
              .as("on the last day, later than it was sent")
              .isTrue();
          return null;
        });
    LocalDate later = day.plusDays(15);
    stage.at(
        later,
        LocalTime.of(9, 30),
        () -> {
          assertTellsNothing(old, LinkState.EXPIRED);
          assertThat(byLink.confirm(old, ConfirmedAs.APPROVED, WEEKS, Optional.empty()).isDone())
              .isFalse();
          receivers.renew(old).value();
          String fresh = stage.latestToken(practice.placement());
          assertThat(fresh).isNotEqualTo(old);
          assertTellsNothing(old, LinkState.REPLACED);
          byLink.confirm(fresh, ConfirmedAs.APPROVED, WEEKS, Optional.empty()).value();
          return null;
        });
    stage.at(
        later,
        LocalTime.of(10, 0),
        () -> {
          assertThat(receivers.renew(old).isDone()).as("there is nothing left to do").isFalse();
          return null;
        });
    assertThat(receivers.renew("no-such-link").isDone()).isFalse();
  }

  @Test
  @DisplayName("shows staff when links were sent, takes them back, and hears that one was not meant for its receiver")
  public void wrongPerson() throws Exception {
    Practice practice = stage.started();
    stage.on(
        practice.lastDay(),
        () -> {
          send(practice, Optional.empty()).value();
          String token = stage.latestToken(practice.placement());
          receivers.notMe(token).value();
          assertThat(byLink.confirm(token, ConfirmedAs.APPROVED, WEEKS, Optional.empty()).isDone())
              .isFalse();
          assertThat(sent(practice)).extracting(LinkRow::state).containsExactly(LinkState.NOT_ME);
          assertTellsNothing(token, LinkState.NOT_ME);

          send(practice, Optional.of(new Receiver("alex@unit.example", "Alex Betreuer", "en")))
              .value();
          assertThat(sent(practice).get(0).lastSentAt()).isNotNull();
          String second = stage.latestToken(practice.placement());
          callers.as(
              Actors.coordinator(), () -> links.revoke(REGION, sentAs(practice).get(0).id()));
          assertThat(
                  byLink.confirm(second, ConfirmedAs.APPROVED, WEEKS, Optional.empty()).isDone())
              .isFalse();
          assertTellsNothing(second, LinkState.REVOKED);
          return null;
        });
  }

  @Test
  @DisplayName("writes to nobody again who said that it is not her, or whose link staff took back; the faculty's task stays")
  public void notAgain() throws Exception {
    Practice misdirected = stage.started();
    Practice revoked = stage.started();
    LocalDate day = misdirected.lastDay().minusDays(6);
    runDaily(day);
    stage.on(
        day,
        () -> {
          receivers.notMe(stage.latestToken(misdirected.placement())).value();
          long link = sent(revoked).get(0).id();
          return callers.as(Actors.coordinator(), () -> links.revoke(REGION, link)).value();
        });

    runDaily(misdirected.lastDay().plusDays(1));
    runDaily(misdirected.lastDay().plusDays(8));

    assertThat(linkMails(misdirected)).isEqualTo(1);
    assertThat(linkMails(revoked)).isEqualTo(1);
    assertThat(attention(misdirected)).extracting(LinkRow::state).containsExactly(LinkState.NOT_ME);

    stage.on(misdirected.lastDay().plusDays(9), () -> send(misdirected, Optional.empty()).value());
    assertThat(linkMails(misdirected)).as("staff may still write there").isEqualTo(2);
    assertThat(attention(misdirected)).isEmpty();
  }

  @Test
  @DisplayName("decides once; a correction is a new decision, withdraws the certificate, and its code says so")
  public void correction() throws Exception {
    Practice practice = stage.started();
    stage.on(
        practice.lastDay(),
        () -> {
          record(practice).value();
          return null;
        });
    Certificate certificate = passed(practice);
    LocalDate day = practice.lastDay().plusDays(3);
    stage.on(
        day,
        () -> {
          assertThat(
                  callers
                      .as(
                          Actors.examiner(),
                          () ->
                              grading.decide(
                                  REGION, practice.placement(), Grade.PASSED, Optional.empty()))
                      .isDone())
              .as("nobody decides twice")
              .isFalse();
          GradeDecision wrong = detail(practice).grades().get(0);
          assertThat(correct(practice, wrong.id(), Grade.FAILED, Optional.empty()).isDone())
              .as("without a reason")
              .isFalse();
          correct(practice, wrong.id(), Grade.FAILED, Optional.of("Wrong student")).value();
          assertThat(correct(practice, wrong.id(), Grade.PASSED, Optional.of("x")).isDone())
              .as("somebody has corrected it already")
              .isFalse();
          List<GradeDecision> grades = detail(practice).grades();
          assertThat(grades).extracting(GradeDecision::grade)
              .containsExactly(Grade.FAILED, Grade.PASSED);
          assertThat(grades.get(1).replacedBy()).contains(grades.get(0).id());
          return null;
        });
    assertThat(verification.verify(certificate.code().value(), "192.0.2.2").orElseThrow()
            .withdrawnOn())
        .contains(day);
    stage.on(
        day,
        () -> {
          correct(
                  practice,
                  detail(practice).grades().get(0).id(),
                  Grade.PASSED,
                  Optional.of("It was right after all"))
              .value();
          return null;
        });
    assertThat(stage.certificates(practice.placement())).hasSize(2)
        .extracting(Certificate::number).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("tells a unit no grade, a student nothing of others, and an unknown code nothing")
  public void whoSeesWhat() throws Exception {
    Practice practice = stage.started();
    Practice other = stage.started();
    stage.on(
        practice.lastDay(),
        () -> {
          record(practice).value();
          return null;
        });
    Certificate certificate = passed(practice);
    Caller host = Actors.host(practice.unit());
    assertThat(callers.as(host, () -> rows()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.id()).isEqualTo(practice.placement());
              assertThat(row.stage()).isEqualTo(CompletionStage.GRADED);
              assertThat(row.grade()).isEmpty();
              assertThat(row.certificate()).isEmpty();
            });
    assertThat(callers.as(host, () -> completions.detail(REGION, practice.placement())).grades())
        .isEmpty();
    assertDenied(host, () -> completions.detail(REGION, other.placement()));
    assertDenied(host, () -> certificates.print(REGION, certificate.id()));
    assertDenied(host, () -> confirmations.handIn(REGION, practice.placement()));
    Caller stranger = Actors.applicant(other.person());
    assertDenied(stranger, () -> confirmations.handIn(REGION, practice.placement()));
    assertDenied(stranger, () -> certificates.print(REGION, certificate.id()));
    assertDenied(
        Actors.coordinator(),
        () -> grading.decide(REGION, other.placement(), Grade.PASSED, Optional.empty()));
    assertThat(callers.as(stranger, () -> completions.mine(REGION)))
        .extracting(each -> each.row().id())
        .containsExactly(other.placement());
    assertThat(verification.verify("0000-0000-0000-0000", "192.0.2.3")).isEmpty();
  }

  @Test
  @DisplayName("looks at no more codes from an address that guesses")
  public void guessing() {
    String address = "192.0.2.77";
    int tries = 0;
    while (verification.isOpenTo(address)) {
      verification.verify("1234", address);
      tries++;
    }
    assertThat(tries).isEqualTo(10);
    assertThat(verification.isOpenTo("192.0.2.78")).isTrue();
  }

  @Test
  @DisplayName("confirms nothing of a student who has not been at the unit")
  public void neverStarted() throws Exception {
    Practice practice = stage.started();
    stage.be(practice.placement(), PlacementState.HELD);
    stage.on(
        practice.lastDay(),
        () -> {
          assertThat(record(practice).isDone()).isFalse();
          return null;
        });
  }

  @Test
  @DisplayName("lets a confirmation come after a student failed for want of it, and a correction pass her")
  public void confirmedAfterFailing() throws Exception {
    Practice practice = stage.started();
    stage.on(
        practice.lastDay().plusDays(30),
        () -> {
          callers
              .as(
                  Actors.examiner(),
                  () ->
                      grading.decide(
                          REGION,
                          practice.placement(),
                          Grade.FAILED,
                          Optional.of("Nobody has confirmed it")))
              .value();
          assertThat(detail(practice).row().isConfirmable()).isTrue();
          record(practice).value();
          assertThat(detail(practice).row().awaitsHandIn()).isTrue();
          withdraw(practice).value();
          record(practice).value();
          callers
              .as(
                  Actors.applicant(practice.person()),
                  () -> confirmations.handIn(REGION, practice.placement()))
              .value();
          correct(
                  practice,
                  detail(practice).grades().get(0).id(),
                  Grade.PASSED,
                  Optional.of("The confirmation came late"))
              .value();
          assertThat(detail(practice).row().isOpen()).isFalse();
          assertThat(withdraw(practice).isDone()).as("the pass rests on it").isFalse();
          return null;
        });
    assertThat(stage.certificates(practice.placement()))
        .singleElement()
        .satisfies(certificate -> assertThat(certificate.withdrawnOn()).isEmpty());
  }

  @Test
  @DisplayName("names on the certificate the one course of the block that was passed")
  public void oneCourseCode() throws Exception {
    Practice first = stage.started();
    Practice second = stage.startedAfter(first);
    for (Practice each : List.of(first, second)) {
      stage.on(each.lastDay(), () -> record(each).value());
    }

    assertThat(paper(first, passed(first))).contains("VMFN23").doesNotContain("VMFN24");
    assertThat(paper(second, passed(second))).contains("VMFN24").doesNotContain("VMFN23");
  }

  @Test
  @DisplayName("verifies what stands on the paper, whatever student and unit are called by now")
  public void verifiesThePaper() throws Exception {
    Practice practice = stage.started();
    stage.on(practice.lastDay(), () -> record(practice).value());
    Certificate certificate = passed(practice);
    CompletionRow printed = detail(practice).row();
    stage.rename(practice);
    assertThat(detail(practice).row().unitName()).isEqualTo("Renamed");

    Verified verified =
        verification.verify(certificate.code().value(), "192.0.2.4").orElseThrow();

    assertThat(verified.printed().studentName())
        .isEqualTo(printed.studentName())
        .doesNotContain("Renamed");
    assertThat(verified.printed().unitName()).isEqualTo(printed.unitName());
    assertThat(verified.printed().firstDay()).isEqualTo(printed.firstDay());
  }

  @Test
  @DisplayName("asks the supervisor of a student who left for the weeks until then, and lets her approve nothing")
  public void leftEarly() throws Exception {
    Practice practice = stage.started();
    LocalDate left = practice.lastDay().minusDays(16);
    stage.leave(practice.placement(), left);
    runDaily(left.plusDays(1));
    assertThat(linkMails(practice)).isEqualTo(1);
    String token = stage.latestToken(practice.placement());

    stage.on(
        left.plusDays(1),
        () -> {
          ConfirmationByLink.Asked asked = byLink.open(token).orElseThrow();
          assertThat(asked.isOpen()).isTrue();
          ConfirmationByLink.Supervised supervised = asked.supervised().orElseThrow();
          assertThat(supervised.lastDay()).isEqualTo(left);
          assertThat(supervised.weeks()).isEqualTo(2);
          assertThat(supervised.choices())
              .containsExactly(ConfirmedAs.NOT_APPROVED, ConfirmedAs.NOT_DONE);
          assertThat(byLink.confirm(token, ConfirmedAs.APPROVED, 2, Optional.empty()).isDone())
              .isFalse();
          assertThat(byLink.confirm(token, ConfirmedAs.NOT_DONE, 3, Optional.empty()).isDone())
              .as("more weeks than she was there")
              .isFalse();
          byLink.confirm(token, ConfirmedAs.NOT_DONE, 2, Optional.empty()).value();
          return null;
        });
    assertThat(stage.mails(practice.placement(), "completion.mail.confirmed"))
        .as("there is nothing to hand in")
        .isEmpty();
    assertThat(detail(practice).row().stage()).isEqualTo(CompletionStage.AWAITS_GRADE);
    assertThat(callers.as(Actors.host(practice.unit()), () -> rows()))
        .extracting(CompletionRow::id)
        .containsExactly(practice.placement());
  }

  @Test
  @DisplayName("asks nothing of the supervisor of a student who left before she came")
  public void leftBeforeTheStart() throws Exception {
    Practice practice = stage.started();
    stage.be(practice.placement(), PlacementState.WITHDRAWN);
    runDaily(practice.lastDay());
    assertThat(linkMails(practice)).isZero();
    stage.on(
        practice.lastDay(),
        () -> {
          assertThat(record(practice).isDone()).isFalse();
          return null;
        });
  }

  private void assertTellsNothing(String token, LinkState state) {
    ConfirmationByLink.Asked asked = byLink.open(token).orElseThrow();
    assertThat(asked.link().state()).isEqualTo(state);
    assertThat(asked.supervised()).as("student, unit and days by a link that is " + state).isEmpty();
  }

  private String paper(Practice practice, Certificate certificate) throws Exception {
    byte[] content =
        callers.as(
            Actors.applicant(practice.person()),
            () -> certificates.print(REGION, certificate.id()).content());
    try (PDDocument paper = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(paper);
    }
  }

  private Certificate passed(Practice practice) throws Exception {
    return stage.on(
        practice.lastDay().plusDays(1),
        () -> {
          callers
              .as(
                  Actors.applicant(practice.person()),
                  () -> confirmations.handIn(REGION, practice.placement()))
              .value();
          callers
              .as(
                  Actors.examiner(),
                  () ->
                      grading.decide(
                          REGION, practice.placement(), Grade.PASSED, Optional.empty()))
              .value();
          return stage.certificates(practice.placement()).get(0);
        });
  }

  private Outcome<Long> record(Practice practice) {
    ConfirmationForm form =
        new ConfirmationForm(
            "Kim Kontakt",
            Optional.empty(),
            stage.today(),
            WEEKS,
            ConfirmedAs.APPROVED,
            Optional.empty());
    return callers.as(
        Actors.coordinator(), () -> confirmations.record(REGION, practice.placement(), form));
  }

  private Outcome<Long> withdraw(Practice practice) {
    return callers.as(
        Actors.coordinator(),
        () -> confirmations.withdraw(REGION, practice.placement(), "Wrong weeks"));
  }

  private Outcome<Long> correct(
      Practice practice, long gradeId, Grade grade, Optional<String> reason) {
    return callers.as(
        Actors.examiner(),
        () -> grading.correct(REGION, practice.placement(), gradeId, grade, reason));
  }

  private CompletionDetail detail(Practice practice) {
    return callers.as(
        Actors.examiner(), () -> completions.detailForExaminer(REGION, practice.placement()));
  }

  private Outcome<Long> send(Practice practice, Optional<Receiver> instead) {
    return callers.as(
        Actors.coordinator(),
        () -> links.send(REGION, LinkPurpose.CONFIRM_PLACEMENT, practice.placement(), instead));
  }

  private List<LinkRow> sent(Practice practice) {
    return callers.as(Actors.coordinator(), () -> sentAs(practice));
  }

  private List<LinkRow> attention(Practice practice) {
    LinkCriteria criteria =
        new LinkCriteria(
            REGION,
            Optional.of(LinkPurpose.CONFIRM_PLACEMENT),
            Optional.of(practice.placement()),
            true);
    return callers.as(Actors.coordinator(), () -> links.find(criteria, FIRST).rows());
  }

  private List<LinkRow> sentAs(Practice practice) {
    return links.about(REGION, LinkPurpose.CONFIRM_PLACEMENT, practice.placement());
  }

  private List<CompletionRow> rows() {
    return completions.find(CompletionCriteria.of(REGION), Sort.byDefault(), FIRST).rows();
  }

  private long linkMails(Practice practice) {
    return stage.mails(practice.placement(), "link.mail.CONFIRM_PLACEMENT").size();
  }

  private void runDaily(LocalDate day) throws Exception {
    stage.on(
        day,
        () ->
            callers.as(
                Caller.famulus("test"),
                () -> {
                  daily.run(REGION, day);
                  return null;
                }));
  }

  private void assertDenied(Caller caller, Callers.Work<?, RuntimeException> work) {
    assertThatThrownBy(() -> callers.as(caller, work))
        .isInstanceOf(AccessDeniedException.class);
  }
}
