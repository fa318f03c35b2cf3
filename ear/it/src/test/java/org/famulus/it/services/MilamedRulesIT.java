package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.famulus.it.services.MilamedGround.REGION;
import static org.famulus.it.services.MilamedGround.coordinator;
import static org.famulus.it.services.MilamedGround.host;
import static org.famulus.it.services.MilamedGround.student;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.booking.BookingForm;
import org.famulus.core.booking.BookingRequests;
import org.famulus.core.booking.HostOfferEditing;
import org.famulus.core.booking.HostOfferForm;
import org.famulus.core.completion.Certificate;
import org.famulus.core.completion.CertificateVerification;
import org.famulus.core.completion.Certificates;
import org.famulus.core.completion.ConfirmationForm;
import org.famulus.core.completion.Confirmations;
import org.famulus.core.completion.ConfirmedAs;
import org.famulus.core.compliance.Gates;
import org.famulus.core.compliance.PlacementReview;
import org.famulus.core.compliance.PlacementStarts;
import org.famulus.core.compliance.Requirement;
import org.famulus.core.compliance.RequirementRepository;
import org.famulus.core.compliance.RequirementSubmission;
import org.famulus.core.host.HostForm;
import org.famulus.core.host.HostProfile;
import org.famulus.core.host.Profiles;
import org.famulus.core.host.Recruitment;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.it.services.MilamedGround.Practicum;
import org.famulus.region.milamed.account.AbsenceForm;
import org.famulus.region.milamed.account.AccountView;
import org.famulus.region.milamed.account.MilamedLeave;
import org.famulus.region.milamed.account.MilamedPart;
import org.famulus.region.milamed.account.MilamedParts;
import org.famulus.region.milamed.account.MilamedStudies;
import org.famulus.region.milamed.account.MilamedTerms;
import org.famulus.region.milamed.account.MilamedTertials;
import org.famulus.region.milamed.account.PartForm;
import org.famulus.region.milamed.account.StudyForm;
import org.famulus.region.milamed.account.YearView;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Marks;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.ProofOf;
import org.famulus.region.milamed.study.University;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.facts.EvaluationFacts;
import org.famulus.region.spi.facts.EvaluationGroupFacts;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.HostOfferFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.SupportClaimFacts;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.RuleReason;
import org.famulus.region.spi.rule.Moment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("MiLaMed's rules, accounts and certificates through the use cases")
public class MilamedRulesIT {

  private static final LocalDate FIRST = LocalDate.parse("2026-08-03");
  private static final LocalDate LAST = LocalDate.parse("2026-09-01");
  private static final String FIELD = "general_practice";

  @Inject private Callers callers;
  @Inject private MilamedGround ground;
  @Inject private CompletionGround stage;
  @Inject private StatementCounter counter;
  @Inject private RuleEngine rules;
  @Inject private Confirmations confirmations;
  @Inject private Certificates certificates;
  @Inject private CertificateVerification verification;
  @Inject private PlacementStarts starts;
  @Inject private PlacementReview review;
  @Inject private RequirementRepository requirements;
  @Inject private RequirementSubmission submission;
  @Inject private Gates gates;
  @Inject private Recruitment recruitment;
  @Inject private Profiles profiles;
  @Inject private HostOfferEditing offers;
  @Inject private BookingRequests bookings;
  @Inject private MilamedStudies studies;
  @Inject private MilamedParts parts;
  @Inject private MilamedTertials tertials;
  @Inject private MilamedTerms terms;

  @Test
  @DisplayName("MIL-R09: the host signs on the last day, not before, and that is the certificate")
  public void certificate() throws Exception {
    Practicum famulatur = famulatur(ground.person());

    Outcome<Long> early = sign(famulatur, LAST.minusDays(1));
    assertThat(brokenBy(early)).contains("MIL-R09");
    assertThat(stage.certificates(famulatur.placement())).isEmpty();

    assertThat(sign(famulatur, LAST).isDone()).isTrue();
    Certificate certificate = stage.certificates(famulatur.placement()).get(0);
    assertThat(stage.mails(famulatur.placement(), "completion.mail.certified"))
        .singleElement()
        .satisfies(mail -> assertThat(mail.documentId()).contains(certificate.documentId()));
    assertThat(stage.mails(famulatur.placement(), "completion.mail.confirmed"))
        .as("nobody has to hand anything in")
        .isEmpty();
    assertThat(verification.verify(certificate.code().grouped(), "192.0.2.7")).isPresent();
  }

  @Test
  @DisplayName("MIL-F19: the certificate of a Famulatur has the layout of Annex 6, in German")
  public void annex6() throws Exception {
    Practicum famulatur = famulatur(ground.person());
    sign(famulatur, LAST).value();

    assertThat(printed(famulatur.person(), famulatur))
        .containsSubsequence(
            "Anlage 6 (zu § 7 Abs. 4 Satz 2 ÄApprO)",
            "Zeugnis über die Tätigkeit als Famulus",
            "Geburtsdatum 29.02.2000",
            "vom 03.08.2026",
            "bis zum 01.09.2026",
            "Kalendertage 30",
            "Die Ausbildung wurde unterbrochen nein",
            "Allgemeinmedizin",
            "Bezeichnung der Einrichtung " + ground.name(famulatur.unit()).substring(0, 8),
            "Ort, Datum",
            "01.09.2026",
            "Siegel oder Stempel",
            "Dr. Wanda Beispiel");
  }

  @Test
  @DisplayName("MIL-F12: a signed Famulatur is in the account by itself, and leaves it when withdrawn")
  public void account() throws Exception {
    Practicum famulatur = famulatur(ground.person());
    sign(famulatur, LAST).value();

    AccountView account = account(famulatur.person());
    assertThat(account.counted()).isEqualTo(30);
    assertThat(account.open()).isEqualTo(90);
    assertThat(account.parts())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.bucket()).isEqualTo(Bucket.OUTPATIENT);
              assertThat(part.ownPlacement()).isTrue();
              assertThat(part.lost()).isZero();
            });

    stage.on(
        LAST,
        () ->
            callers.as(
                coordinator(),
                () ->
                    confirmations
                        .withdraw(REGION, famulatur.placement(), "Signed for somebody else")
                        .value()));
    assertThat(account(famulatur.person()).parts()).isEmpty();
    assertThat(stage.certificates(famulatur.placement()).get(0).withdrawnOn()).isPresent();
    assertThat(sign(famulatur, LAST).isDone()).as("it can be signed anew").isTrue();
    assertThat(account(famulatur.person()).counted()).isEqualTo(30);
  }

  @Test
  @DisplayName("MIL-R06: days for which nothing is open are a to-do and do not count")
  public void split() throws Exception {
    long person = ground.person();
    asCoordinator(() -> parts.record(person, practice("2026-02-01", "2026-03-02"), Map.of()));
    asCoordinator(() -> parts.record(person, practice("2026-03-03", "2026-04-01"), Map.of()));
    Practicum famulatur = famulatur(person);

    Outcome<Long> signed = sign(famulatur, LAST);
    assertThat(signed.isDone()).as("a to-do holds nothing back").isTrue();
    assertThat(((Outcome.Done<Long>) signed).notices())
        .extracting(reason -> reason.ruleId().orElse(""))
        .contains("MIL-R06");
    AccountView account = account(person);
    assertThat(account.counted()).as("outpatient and free").isEqualTo(60);
    assertThat(account.parts().get(2).lost()).isEqualTo(30);
  }

  @Test
  @DisplayName("MIL-R07: a part at a practice without GP care cannot be counted as such")
  public void gpCare() throws Exception {
    long person = ground.person();
    asCoordinator(() -> parts.record(person, practice("2026-02-01", "2026-03-02"), Map.of()));
    MilamedPart.Row part = account(person).parts().get(0);

    CommandOutcome asGp =
        asCoordinator(
            () -> parts.count(person, part.id(), Optional.of(Bucket.GP_CARE), Map.of()));
    assertThat(broken(asGp)).containsExactly("MIL-R07");
    assertThat(account(person).parts().get(0).bucket())
        .as("what was refused is undone")
        .isEqualTo(Bucket.OUTPATIENT);
    assertThat(
            asCoordinator(
                    () -> parts.count(person, part.id(), Optional.of(Bucket.FREE), Map.of()))
                .isDone())
        .isTrue();
    assertThat(account(person).parts().get(0).bucket()).isEqualTo(Bucket.FREE);
  }

  @Test
  @DisplayName("MIL-R05: the proof is given when 120 days count, and not a day before")
  public void proof() throws Exception {
    long person = ground.person();
    record(person, HostFacts.PRACTICE, Set.of("GP_CARE"), "2025-02-01", "2025-03-02");
    record(person, HostFacts.PRACTICE, Set.of(), "2025-08-01", "2025-08-30");
    record(person, HostFacts.HOSPITAL, Set.of(), "2026-02-01", "2026-03-02");
    record(person, HostFacts.OTHER, Set.of(), "2026-03-03", "2026-03-31");
    assertThat(account(person).open()).isEqualTo(1);

    Callable<CommandOutcome> ask =
        () -> callers.as(student(person), () -> parts.prove(person));
    assertThat(broken(ask.call())).containsExactly("MIL-R05");
    record(person, HostFacts.OTHER, Set.of(), "2026-04-01", "2026-04-01");
    assertThat(ask.call().isDone()).isTrue();
  }

  @Test
  @DisplayName("MIL-R12: from 80 % on an absence needs a word; above the limit nothing is certified")
  public void absences() throws Exception {
    long person = ground.person();
    LocalDate first = LocalDate.parse("2026-05-18");
    LocalDate last = LocalDate.parse("2026-09-06");
    enterM2(person, "2026-04-30");
    Practicum tertial =
        ground.practicum(person, Kinds.TERTIAL, "surgery", first, last, PlacementState.STARTED);
    asCoordinator(
        () -> tertials.record(person, "internal_medicine", "Elsewhere", first.plusWeeks(16), false));
    long other = year(person).tertials().get(0).id();

    CommandOutcome near = absence(person, other, "2026-09-07", "2026-09-28", Map.of());
    assertThat(broken(near)).as("16 of 20 days").containsExactly("MIL-R12");
    assertThat(year(person).missed()).isZero();
    assertThat(
            absence(person, other, "2026-09-07", "2026-09-28", Map.of("MIL-R12", "Seen"))
                .isDone())
        .isTrue();
    CommandOutcome above =
        absence(person, other, "2026-10-05", "2026-10-09", Map.of("MIL-R12", "Seen"));
    assertThat(above.isDone()).as("it happened, so it is entered").isTrue();
    assertThat(above.notices())
        .extracting(reason -> reason.text().key())
        .containsExactly("rule.MIL-R12.tertial");
    assertThat(tertial.placement()).isPositive();
  }

  @Test
  @DisplayName("MIL-R12: a tertial with too many absences is confirmed and held until it is settled")
  public void heldCertificate() throws Exception {
    long person = ground.person();
    LocalDate first = LocalDate.parse("2026-05-18");
    LocalDate last = LocalDate.parse("2026-09-06");
    enterM2(person, "2026-04-30");
    Practicum tertial =
        ground.practicum(person, Kinds.TERTIAL, "surgery", first, last, PlacementState.STARTED);
    ground.listen(tertial.placement());
    long id = year(person).tertials().get(0).id();
    assertThat(
            absence(person, id, "2026-06-01", "2026-06-29", Map.of("MIL-R12", "Seen")).isDone())
        .isTrue();

    Outcome<Long> signed = sign(tertial, last);
    assertThat(signed.isDone()).as("what the host signed is kept").isTrue();
    assertThat(stage.certificates(tertial.placement())).isEmpty();
    Callable<Outcome<Long>> complete =
        () ->
            stage.on(
                last,
                () ->
                    callers.as(
                        coordinator(),
                        () -> confirmations.complete(REGION, tertial.placement())));
    assertThat(brokenBy(complete.call())).containsExactly("MIL-R12");
    long absence = year(person).tertials().get(0).absences().get(0).id();
    asCoordinator(() -> tertials.removeAbsence(person, absence));
    assertThat(absence(person, id, "2026-06-01", "2026-06-02", Map.of()).isDone()).isTrue();
    assertThat(absence(person, id, "2026-07-06", "2026-07-06", Map.of()).isDone()).isTrue();
    assertThat(complete.call().isDone()).isTrue();
    assertThat(printed(person, tertial))
        .as("MIL-F17: the form of Annex 4 says what was missed, and not why")
        .containsSubsequence(
            "Anlage 4 (zu § 3 Abs. 5 ÄApprO)",
            "Bescheinigung über das Praktische Jahr",
            "Chirurgie",
            "vom 18.05.2026",
            "bis zum 06.09.2026",
            "Fehlzeiten vom 01.06.2026 bis 02.06.2026; vom 06.07.2026 bis 06.07.2026 (3 Ausbildungstage)",
            "Unterschrift");
  }

  @Test
  @DisplayName("MIL-R17: a part of nursing service below a month is recorded with a word, uncounted")
  public void nursing() throws Exception {
    long person = ground.person();
    PartForm form =
        new PartForm(
            Kinds.NURSING,
            "Kreiskrankenhaus",
            HostFacts.HOSPITAL,
            Set.of(),
            LocalDate.parse("2023-08-01"),
            LocalDate.parse("2023-08-29"),
            Optional.empty());

    assertThat(broken(asCoordinator(() -> parts.record(person, form, Map.of()))))
        .containsExactly("MIL-R17");
    assertThat(
            asCoordinator(
                    () -> parts.record(person, form, Map.of("MIL-R17", "29 days, as agreed")))
                .isDone())
        .isTrue();
    assertThat(ground.audited(person, "milamed.part.record"))
        .as("the refusal and the word that was written, in the student's record")
        .satisfiesExactlyInAnyOrder(
            refused -> assertThat(refused).contains("REFUSED").contains("MIL-R17"),
            done -> assertThat(done).contains("DONE").contains("29 days, as agreed"));
    assertThat(account(person).nursingCounted()).isZero();
    assertThat(account(person).parts().get(0).lost()).isEqualTo(29);
  }

  @Test
  @DisplayName("MIL-R13, MIL-R11: without measles status nothing starts, and no tertial before M2")
  public void starts() throws Exception {
    long person = ground.person();
    LocalDate first = LocalDate.parse("2026-05-18");
    Practicum tertial =
        ground.practicum(
            person,
            Kinds.TERTIAL,
            "surgery",
            first,
            LocalDate.parse("2026-09-06"),
            PlacementState.ACCEPTED);
    Callable<Outcome<Long>> start =
        () ->
            stage.on(
                first,
                () ->
                    callers.as(
                        coordinator(),
                        () -> starts.start(REGION, tertial.placement(), WrittenReasons.none())));

    assertThat(((Outcome.Done<Long>) start.call()).notices())
        .extracting(reason -> reason.ruleId().orElse(""))
        .contains("MIL-R11", "MIL-R13");
    enterM2(person, "2026-04-30");
    assertThat(((Outcome.Done<Long>) start.call()).notices())
        .extracting(reason -> reason.ruleId().orElse(""))
        .containsExactly("MIL-R13");
  }

  @Test
  @DisplayName("MIL-R13: a host that asks for the police certificate has it demanded beside the measles status")
  public void policeCertificate() {
    Practicum practicum =
        ground.practicum(
            ground.person(), Kinds.FAMULATUR, FIELD, FIRST, LAST, PlacementState.ACCEPTED);
    callers.as(
        Caller.famulus("test"),
        () -> {
          long host = recruitment.found(REGION, known(practicum.unit())).value();
          long version = profiles.detail(REGION, host).version();
          profiles.describe(REGION, host, version, asking(Marks.POLICE_CERTIFICATE)).value();
          return review.review(REGION, practicum.placement()).value();
        });
    assertThat(requirements.of(practicum.placement()))
        .extracting(Requirement::code)
        .containsExactlyInAnyOrder("MEASLES", "POLICE_CERTIFICATE");
  }

  @Test
  @DisplayName("nobody is asked for a day of arrival, on which nothing depends")
  public void noArrival() {
    Practicum practicum =
        ground.practicum(
            ground.person(), Kinds.FAMULATUR, FIELD, FIRST, LAST, PlacementState.ACCEPTED);
    assertThat(
            callers
                .as(coordinator(), () -> gates.of(REGION, practicum.placement()))
                .arrival())
        .isEmpty();
    Outcome<Long> said =
        callers.as(
            coordinator(), () -> submission.arrive(REGION, practicum.placement(), FIRST));
    assertThat(((Outcome.Refused<Long>) said).reasons())
        .extracting(reason -> reason.text().key())
        .containsExactly("placement.no-arrival");
  }

  private static HostForm known(long organisation) {
    return new HostForm(
        Optional.of(organisation),
        null,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static HostProfile asking(String mark) {
    return new HostProfile(
        Set.of(mark),
        Set.of(FIELD),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Map.of());
  }

  @Test
  @DisplayName("MIL-R01, MIL-R03: a host of which nothing is known cannot publish an offer")
  public void offer() throws Exception {
    long unit = ground.practice();
    Outcome<Long> published =
        callers.as(
            coordinator(),
            () -> {
              long id =
                  offers
                      .draft(
                          REGION,
                          new HostOfferForm(
                              unit,
                              Kinds.FAMULATUR,
                              FIELD,
                              LocalDate.parse("2027-01-01"),
                              LocalDate.parse("2027-12-31"),
                              1,
                              14,
                              60,
                              Map.of(),
                              List.of()))
                      .value();
              return offers.publish(REGION, id, 1, WrittenReasons.none());
            });
    assertThat(brokenBy(published)).contains("MIL-R01", "MIL-R03");
  }

  @Test
  @DisplayName("MIL-R08, MIL-R10, MIL-R11: a request is judged by what is known of the student")
  public void requests() throws Exception {
    long person = ground.person();
    long university = ground.university();
    long unit = ground.practice();

    assertThat(request(person, university, ground.offer(unit, Kinds.FAMULATUR, FIELD), 30))
        .contains("MIL-R08");
    assertThat(request(person, university, ground.offer(unit, Kinds.BLOCK_PRACTICUM, FIELD), 14))
        .contains("MIL-R10")
        .doesNotContain("MIL-R08");
    assertThat(request(person, university, ground.offer(unit, Kinds.TERTIAL, "surgery"), 112))
        .contains("MIL-R11");

    LocalDate first = stage.today().plusMonths(3);
    enterM1(person, "2024-09-01");
    asCoordinator(() -> terms.add(University.LEIPZIG, first, first.plusDays(60)));
    assertThat(request(person, university, ground.offer(unit, Kinds.FAMULATUR, FIELD), 30))
        .doesNotContain("MIL-R08");
    assertThat(request(person, university, ground.offer(unit, Kinds.FAMULATUR, FIELD), 62))
        .as("a day longer than the time without lectures")
        .contains("MIL-R08");
    asCoordinator(
        () ->
            studies.addLeave(
                person, MilamedLeave.Kind.LEAVE, first.plusDays(61), first.plusDays(90)));
    assertThat(request(person, university, ground.offer(unit, Kinds.FAMULATUR, FIELD), 62))
        .doesNotContain("MIL-R08");
  }

  @Test
  @DisplayName("MIL-R02: before the test phase nobody asks for a place")
  public void conceptPhase() throws Exception {
    long person = ground.person();
    long university = ground.university();
    long offer = ground.offer(ground.practice(), Kinds.CAREER_EXPLORATION, FIELD);

    assertThat(requestOn("2019-12-02", person, university, offer, 5)).contains("MIL-R02");
    assertThat(requestOn("2020-01-02", person, university, offer, 5)).doesNotContain("MIL-R02");
  }

  @Test
  @DisplayName("MIL-R04: a second student on the same days is one too many")
  public void capacity() throws Exception {
    LocalDate first = stage.today().plusMonths(3);
    Practicum taken =
        ground.practicum(
            ground.person(),
            Kinds.CAREER_EXPLORATION,
            FIELD,
            first,
            first.plusDays(4),
            PlacementState.ACCEPTED);
    long other = ground.person();

    assertThat(request(other, taken.university(), taken.offer(), 5)).contains("MIL-R04");
    assertThat(
            requestOn(
                stage.today().plusDays(10).toString(),
                other,
                taken.university(),
                taken.offer(),
                5))
        .as("after the last day of the other")
        .doesNotContain("MIL-R04");
  }

  @Test
  @DisplayName("MIL-R14: the engine keeps to which class a placement belongs, and stops nobody by it")
  public void lengthClass() {
    HostOfferFacts offer =
        new HostOfferFacts(
            new HostFacts(
                HostFacts.PRACTICE,
                Set.of(),
                Set.of(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new PeriodFacts(0, FIRST, LAST),
            Kinds.NURSING,
            FIELD,
            1,
            new LengthRule(1, LengthRule.Unit.MONTHS_OF_30_DAYS));
    Judgement judgement =
        asked(
            Moment.BOOKING_ACCEPT,
            new BookingFacts(
                offer, new PeriodFacts(0, FIRST, FIRST.plusDays(12)), 1L, 0, Optional.empty()));

    assertThat(judgement.answers())
        .filteredOn(answer -> answer.ruleId().equals("MIL-R14"))
        .flatExtracting(answer -> answer.reason().stream().toList())
        .containsExactly(Text.of("rule.MIL-R14.short", 13));
    assertThat(judgement.allReasons())
        .extracting(reason -> reason.ruleId().orElse(""))
        .doesNotContain("MIL-R14");
  }

  @Test
  @DisplayName("MIL-R15: the engine refuses a claim without a receipt, and one beyond the budget")
  public void support() {
    assertThat(asked(Moment.SUPPORT_SUBMIT, claim(1, "50.00")).passes()).isTrue();
    assertThat(asked(Moment.SUPPORT_SUBMIT, claim(0, "50.00")).refusals())
        .extracting(reason -> reason.ruleId().orElse(""))
        .containsExactly("MIL-R15");
    assertThat(asked(Moment.SUPPORT_APPROVE, claim(1, "49.99")).refusals())
        .extracting(reason -> reason.ruleId().orElse(""))
        .containsExactly("MIL-R15");
  }

  @Test
  @DisplayName("MIL-R16: the engine hides a group of four answers, and reminds twice")
  public void evaluation() {
    assertThat(asked(Moment.EVALUATION_REPORT, new EvaluationGroupFacts(4)).hides())
        .extracting(reason -> reason.ruleId().orElse(""))
        .containsExactly("MIL-R16");
    assertThat(asked(Moment.EVALUATION_REPORT, new EvaluationGroupFacts(5)).hides()).isEmpty();
    LocalDate longAgo = LocalDate.parse("2020-06-01");
    assertThat(
            asked(
                    Moment.EVALUATION_REMIND,
                    new EvaluationFacts(longAgo, 1, Optional.of(longAgo)))
                .tasks())
        .hasSize(1);
    assertThat(
            asked(
                    Moment.EVALUATION_REMIND,
                    new EvaluationFacts(longAgo, 2, Optional.of(longAgo)))
                .tasks())
        .isEmpty();
  }

  @Test
  @DisplayName("GDP-03: a student sees her own account, nobody else's, and changes no part of it")
  public void access() throws Exception {
    long person = ground.person();
    long other = ground.person();
    Practicum famulatur = famulatur(person);

    assertThat(callers.as(student(person), () -> studies.account(person)).own()).isTrue();
    assertThatThrownBy(() -> callers.as(student(other), () -> studies.account(person)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () -> callers.as(host(famulatur.unit()), () -> studies.account(person)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                callers.as(
                    student(person),
                    () -> parts.record(person, practice("2026-02-01", "2026-03-02"), Map.of())))
        .isInstanceOf(AccessDeniedException.class);

    StudyForm form =
        new StudyForm(
            University.HALLE,
            Optional.of(LocalDate.parse("2024-09-01")),
            Optional.empty(),
            Optional.empty());
    callers.as(student(person), () -> studies.enter(person, form));
    assertThat(account(person).checked()).as("she has said it herself").isFalse();
    asCoordinator(() -> studies.enter(person, form));
    assertThat(account(person).checked()).isTrue();
  }

  @Test
  @DisplayName("what a programme knows of people is read at once, however many they are")
  public void constantStatements() throws Exception {
    List<Long> few = List.of(ground.person(), ground.person());
    List<Long> many =
        java.util.stream.Stream.generate(ground::person).limit(20).toList();

    assertThat(statements(many)).isEqualTo(statements(few));
  }

  private Judgement asked(Moment moment, Object facts) {
    return callers.as(
        coordinator(),
        () ->
            rules
                .open(REGION)
                .judge(moment, facts, ReferenceDates.of(stage.today()), WrittenReasons.none()));
  }

  private static SupportClaimFacts claim(int receipts, String left) {
    return new SupportClaimFacts(
        new PeriodFacts(0, FIRST, LAST),
        Kinds.FAMULATUR,
        80,
        Map.of("TRAVEL", new BigDecimal("50.00")),
        "EUR",
        receipts,
        LAST,
        LAST.plusDays(10),
        Optional.of(new BigDecimal(left)));
  }

  /** What breaks a request given on a day for days three months later. */
  private List<String> requestOn(
      String day, long person, long university, long offer, int days) throws Exception {
    return stage.on(LocalDate.parse(day), () -> request(person, university, offer, days));
  }

  private int statements(List<Long> people) throws Exception {
    return counter.count(
        () ->
            callers.as(
                coordinator(),
                () -> {
                  RuleBook book = rules.open(REGION);
                  book.prepare(people);
                  people.forEach(
                      person ->
                          book.judge(
                              Moments.FAMULATUR_PROVE,
                              new ProofOf(person),
                              ReferenceDates.of(FIRST),
                              WrittenReasons.none()));
                  return null;
                }));
  }

  private List<String> request(long person, long university, long offer, int days)
      throws Exception {
    LocalDate first = stage.today().plusMonths(3);
    return brokenBy(
        callers.as(
            student(person),
            () ->
                bookings.request(
                    REGION,
                    offer,
                    person,
                    new BookingForm(university, first, first.plusDays(days - 1L), ""),
                    WrittenReasons.none())));
  }

  /** The certificate of a practicum as its student reads it, on one line. */
  private String printed(long person, Practicum practicum) throws Exception {
    long id = stage.certificates(practicum.placement()).get(0).id();
    byte[] print = callers.as(student(person), () -> certificates.print(REGION, id).content());
    try (PDDocument document = Loader.loadPDF(print)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private Practicum famulatur(long person) {
    return ground.practicum(
        person, Kinds.FAMULATUR, FIELD, FIRST, LAST, PlacementState.STARTED);
  }

  private Outcome<Long> sign(Practicum practicum, LocalDate day) throws Exception {
    ConfirmationForm form =
        new ConfirmationForm(
            "Dr. Wanda Beispiel", Optional.empty(), day, 4, ConfirmedAs.APPROVED, Optional.empty());
    return stage.on(
        day,
        () ->
            callers.as(
                host(practicum.unit()),
                () -> confirmations.record(REGION, practicum.placement(), form)));
  }

  private void record(
      long person, String siteType, Set<String> marks, String firstDay, String lastDay)
      throws Exception {
    PartForm form =
        new PartForm(
            Kinds.FAMULATUR,
            "Elsewhere",
            siteType,
            marks,
            LocalDate.parse(firstDay),
            LocalDate.parse(lastDay),
            Optional.empty());
    assertThat(asCoordinator(() -> parts.record(person, form, Map.of())).isDone()).isTrue();
  }

  private static PartForm practice(String firstDay, String lastDay) {
    return new PartForm(
        Kinds.FAMULATUR,
        "Elsewhere",
        HostFacts.PRACTICE,
        Set.of(),
        LocalDate.parse(firstDay),
        LocalDate.parse(lastDay),
        Optional.empty());
  }

  private void enterM1(long person, String day) throws Exception {
    enter(person, Optional.empty(), day);
  }

  private void enterM2(long person, String day) throws Exception {
    enter(person, Optional.of(LocalDate.parse(day)), "2022-09-01");
  }

  private void enter(long person, Optional<LocalDate> m2, String m1) throws Exception {
    StudyForm form =
        new StudyForm(
            University.LEIPZIG, Optional.of(LocalDate.parse(m1)), Optional.empty(), m2);
    assertThat(asCoordinator(() -> studies.enter(person, form)).isDone()).isTrue();
  }

  private CommandOutcome absence(
      long person, long tertial, String from, String to, Map<String, String> reasons)
      throws Exception {
    AbsenceForm form = new AbsenceForm(LocalDate.parse(from), LocalDate.parse(to));
    return asCoordinator(() -> tertials.enterAbsence(person, tertial, form, reasons));
  }

  private AccountView account(long person) throws Exception {
    return callers.as(coordinator(), () -> studies.account(person));
  }

  private YearView year(long person) throws Exception {
    return callers.as(coordinator(), () -> tertials.year(person));
  }

  /** On a day on which everything these tests enter is past. */
  private CommandOutcome asCoordinator(Callable<CommandOutcome> work) throws Exception {
    Caller coordinator = coordinator();
    return stage.on(
        LocalDate.parse("2026-12-01"), () -> callers.as(coordinator, work::call));
  }

  private static List<String> broken(CommandOutcome outcome) {
    return outcome.reasons().stream()
        .map(RuleReason::ruleId)
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<String> brokenBy(Outcome<Long> outcome) {
    return outcome instanceof Outcome.Refused<Long> refused
        ? refused.reasons().stream().map(Reason::ruleId).flatMap(Optional::stream).toList()
        : List.of();
  }
}
