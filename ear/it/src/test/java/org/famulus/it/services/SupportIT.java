package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Role;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.evaluation.GoalReports;
import org.famulus.core.home.HomeTask;
import org.famulus.core.region.Language;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.support.CheckForm;
import org.famulus.core.support.FunderTotal;
import org.famulus.core.support.FundingPeriodForm;
import org.famulus.core.support.FundingPeriodRow;
import org.famulus.core.support.FundingPeriods;
import org.famulus.core.support.PaymentFileRow;
import org.famulus.core.support.SupportClaimForm;
import org.famulus.core.support.SupportClaiming;
import org.famulus.core.support.SupportClaims;
import org.famulus.core.support.SupportCriteria;
import org.famulus.core.support.SupportDaily;
import org.famulus.core.support.SupportDecisions;
import org.famulus.core.support.SupportDetail;
import org.famulus.core.support.SupportPayments;
import org.famulus.core.support.SupportReceipts;
import org.famulus.core.support.SupportRow;
import org.famulus.core.support.SupportState;
import org.famulus.core.support.SupportTasks;
import org.famulus.it.services.SupportGround.Funding;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Students get support for what placements cost them, as long as there is money")
public class SupportIT {

  private static final String REGION = SupportGround.REGION;
  private static final Page FIRST = new Page(0, 50);

  @Inject private Callers callers;
  @Inject private SupportGround ground;
  @Inject private MilamedGround milamed;
  @Inject private Rivals rivals;
  @Inject private FundingPeriods periods;
  @Inject private GoalReports reports;
  @Inject private SupportClaims claims;
  @Inject private SupportClaiming claiming;
  @Inject private SupportReceipts receipts;
  @Inject private SupportDecisions decisions;
  @Inject private SupportPayments payments;
  @Inject private SupportDaily daily;
  @Inject private SupportTasks tasks;
  @Inject private StatementCounter statements;

  @Test
  @DisplayName("a claim is handed in, checked by one person, approved by another and paid by a file for the bank")
  public void paid() {
    Funding funding = ground.funding("500");
    long student = milamed.person();
    long claim = ground.draft(student, funding.day());

    ground.submit(student, claim, SupportGround.asking(80, "37.50", "120")).value();
    ground.check(claim, new CheckForm(82, Map.of(), "")).value();
    assertThat(refusal(ground.approve(SupportGround.staff(-101, Role.PROGRAMME_ADMIN), claim)))
        .as("who checked it")
        .containsExactly("support.four-eyes");
    ground.approve(SupportGround.approver(), claim).value();
    assertThat(ground.funding(funding.id()).left()).isEqualByComparingTo("342.50");
    assertThat(ground.funding(funding.id()).amountToPay()).isEqualByComparingTo("157.50");
    long file = pay(funding).value();
    assertThat(ground.funding(funding.id()).amountToPay()).isEqualByComparingTo("0");

    SupportDetail detail = ground.detail(claim);
    assertThat(detail.row().state()).isEqualTo(SupportState.PAID);
    assertThat(detail.row().distanceKm()).isEqualTo(82);
    assertThat(detail.account().number()).as("masked for staff").contains("DE … 3000");
    assertThat(detail.payouts())
        .singleElement()
        .satisfies(payout -> assertThat(payout.amount()).isEqualByComparingTo("157.50"));
    String xml = bytes(file);
    assertThat(xml)
        .contains("<InstdAmt Ccy=\"EUR\">157.50</InstdAmt>")
        .contains("<IBAN>DE89370400440532013000</IBAN>")
        .contains("<Nm>Joerdis Quellhain</Nm>")
        .contains("<EndToEndId>" + detail.row().number() + "</EndToEndId>");
    assertThat(ground.mails(claim))
        .containsExactly(
            "support.mail.submitted", "support.mail.approved", "support.mail.paid");
    assertThat(refusal(pay(funding))).as("paid once").containsExactly("support.nothing-to-pay");
    assertThat(callers.as(SupportGround.checker(), () -> claims.timeline(REGION, claim)))
        .extracting(entry -> entry.useCase())
        .contains("support.submit", "support.check", "support.approve");
  }

  @Test
  @DisplayName("of many claims approved at the same moment only as many pass as there is money for")
  public void race() throws Exception {
    Funding funding = ground.funding("100");
    List<Callable<Boolean>> approvals = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      long claim = ground.checked(funding, "30");
      Caller approver = SupportGround.staff(-200 - i, Role.FINANCE);
      approvals.add(() -> ground.approve(approver, claim).isDone());
    }

    List<Boolean> done = rivals.together(approvals);

    assertThat(done).filteredOn(each -> each).hasSize(3);
    assertThat(ground.funding(funding.id()).committed()).isEqualByComparingTo("90");
  }

  @Test
  @DisplayName("two payment files written at the same moment do not pay a claim twice")
  public void twoFiles() throws Exception {
    Funding funding = ground.funding("100");
    long claim = ground.checked(funding, "40");
    ground.approve(SupportGround.approver(), claim).value();

    List<Boolean> done =
        rivals.together(
            List.of(() -> pay(funding).isDone(), () -> pay(funding).isDone()));

    assertThat(done).containsExactlyInAnyOrder(true, false);
    assertThat(ground.detail(claim).payouts()).hasSize(1);
  }

  @Test
  @DisplayName("MIL-R15: a claim from 30 km on, with a receipt, within 60 days after the end is taken; any other is not")
  public void rule() {
    Funding funding = ground.funding("500");
    long student = milamed.person();
    long claim = ground.draft(student, funding.day());
    assertThat(rules(ground.submit(student, claim, SupportGround.asking(29, "10", "0"))))
        .containsExactly("MIL-R15");
    long receipt = ground.detail(claim).receipts().get(0).id();
    callers.as(SupportGround.student(student), () -> receipts.remove(REGION, receipt)).value();
    assertThat(rules(ground.submit(student, claim, SupportGround.asking(30, "10", "0"))))
        .containsExactly("MIL-R15");
    hand(student, claim, "ticket.pdf", SupportGround.RECEIPT).value();
    ground.submit(student, claim, SupportGround.asking(30, "10", "0")).value();

    LocalDate late = ground.today().minusDays(61);
    // It is there already if the test runs for the second time.
    callers.as(
        SupportGround.approver(),
        () -> periods.add(REGION, SupportGround.form(late, late.plusDays(1), "500")));
    long tooLate = ground.draft(student, late);
    long intime = ground.draft(student, late.plusDays(1));
    assertThat(rules(ground.submit(student, tooLate, SupportGround.asking(30, "10", "0"))))
        .containsExactly("MIL-R15");
    assertThat(ground.submit(student, intime, SupportGround.asking(30, "10", "0")).isDone())
        .isTrue();
  }

  @Test
  @DisplayName("MIL-R15: a claim is approved for the last cent of the budget and not for more")
  public void budget() {
    Funding funding = ground.funding("100");
    long claim = ground.checked(funding, "60.01");
    long other = ground.checked(funding, "40");
    ground.approve(SupportGround.approver(), other).value();

    assertThat(rules(ground.approve(SupportGround.approver(), claim))).containsExactly("MIL-R15");

    sendBack(claim, "One cent too much.").value();
    SupportRow draft = ground.now(claim);
    ground.submit(draft.personId(), claim, SupportGround.asking(80, "60", "0")).value();
    ground.check(claim, new CheckForm(80, Map.of(), "")).value();
    ground.approve(SupportGround.approver(), claim).value();
    assertThat(ground.funding(funding.id()).left()).isEqualByComparingTo("0");
  }

  @Test
  @DisplayName("less than was asked for is given only with a note, more never; the budget loses what is given")
  public void less() {
    Funding funding = ground.funding("100");
    long claim = ground.submitted(milamed.person(), funding.day(), "50");
    assertThat(refusal(ground.check(claim, granting("40", ""))))
        .containsExactly("field.required");
    assertThat(refusal(ground.check(claim, granting("50.01", "More"))))
        .containsExactly("support.not-granted");

    ground.check(claim, granting("40", "The taxi is not supported.")).value();
    ground.approve(SupportGround.approver(), claim).value();

    assertThat(ground.now(claim).counting()).isEqualByComparingTo("40");
    assertThat(ground.funding(funding.id()).left()).isEqualByComparingTo("60");
  }

  @Test
  @DisplayName("what was approved or paid and is sent back goes back to the budget, and the student hands it in again")
  public void sentBack() {
    Funding funding = ground.funding("100");
    long claim = ground.checked(funding, "70");
    ground.approve(SupportGround.approver(), claim).value();
    pay(funding).value();
    assertThat(refusal(sendBack(claim, " "))).containsExactly("field.required");

    sendBack(claim, "The bank says the account is closed.").value();

    SupportRow draft = ground.now(claim);
    assertThat(draft.state()).isEqualTo(SupportState.DRAFT);
    assertThat(ground.funding(funding.id()).left()).isEqualByComparingTo("100");
    assertThat(
            callers.as(
                SupportGround.student(draft.personId()),
                () ->
                    tasks.tasks(SupportGround.student(draft.personId()), REGION).stream()
                        .filter(task -> task.count() > 0)
                        .map(HomeTask::view)
                        .toList()))
        .containsExactly("/support/mine.xhtml");
    ground.submit(draft.personId(), claim, SupportGround.asking(80, "70", "0")).value();
    assertThat(refusal(ground.approve(SupportGround.approver(), claim)))
        .as("checked anew")
        .containsExactly("support.not-in-this-state");
    assertThat(ground.mails(claim)).contains("support.mail.sent-back");
  }

  @Test
  @DisplayName("a refused claim gives its money back, and another can be written for the placement")
  public void refused() {
    Funding funding = ground.funding("100");
    long claim = ground.checked(funding, "70");
    ground.approve(SupportGround.approver(), claim).value();

    callers
        .as(
            SupportGround.checker(),
            () -> decisions.refuse(REGION, claim, ground.version(claim), "It is her own town."))
        .value();

    assertThat(ground.now(claim).state()).isEqualTo(SupportState.REFUSED);
    assertThat(ground.funding(funding.id()).left()).isEqualByComparingTo("100");
    SupportRow row = ground.now(claim);
    long next =
        callers
            .as(
                SupportGround.student(row.personId()),
                () -> claiming.draft(REGION, row.placementId()))
            .value();
    assertThat(next).isNotEqualTo(claim);
    assertThat(
            callers
                .as(
                    SupportGround.student(row.personId()),
                    () -> claiming.draft(REGION, row.placementId()))
                .value())
        .as("one at a time")
        .isEqualTo(next);
  }

  @Test
  @DisplayName("account and file are deleted 30 days after the payment, receipts five years after the funding period")
  public void deleted() {
    Funding funding = ground.funding("100");
    long claim = ground.checked(funding, "70");
    ground.approve(SupportGround.approver(), claim).value();
    long file = pay(funding).value();
    LocalDate paidOn = ground.today();

    night(paidOn.plusDays(30));
    assertThat(ground.account(claim)).isPresent();
    assertThat(bytes(file)).contains("<IBAN>");
    night(paidOn.plusDays(31));

    assertThat(ground.account(claim)).isEmpty();
    assertThat(ground.detail(claim).accountDeletedAt()).isPresent();
    assertThatThrownBy(() -> bytes(file)).isInstanceOf(NotFoundException.class);
    assertThat(written())
        .anySatisfy(
            row -> {
              assertThat(row.id()).isEqualTo(file);
              assertThat(row.there()).isFalse();
              assertThat(row.total()).isEqualByComparingTo("70");
            });
    night(funding.day().plusDays(1_827));
    assertThat(ground.detail(claim).receiptsThere()).isEqualTo(1);
    night(funding.day().plusDays(1_828));
    assertThat(ground.detail(claim).receiptsThere()).isZero();
    assertThat(ground.detail(claim).receipts()).as("that it was there").hasSize(1);
  }

  @Test
  @DisplayName("a day on which no payment file is due for deletion leaves no trace of deleting")
  public void nothingToDelete() {
    long before = ground.audited("support.delete-files");
    night(ground.today().minusYears(30));
    assertThat(ground.audited("support.delete-files")).isEqualTo(before);
  }

  @Test
  @DisplayName("many funding periods are listed with no more statements than few")
  public void constant() throws Exception {
    ground.funding("100");
    int few = statements.count(this::listed);
    for (int i = 0; i < 3; i++) {
      Funding funding = ground.funding("100");
      long claim = ground.checked(funding, "40");
      ground.approve(SupportGround.approver(), claim).value();
      assertThat(ground.funding(funding.id()).toPay()).isEqualTo(1);
    }
    assertThat(statements.count(this::listed)).isEqualTo(few);
  }

  private List<FundingPeriodRow> listed() {
    return callers.as(SupportGround.checker(), () -> periods.all(REGION));
  }

  @Test
  @DisplayName("a receipt is a PDF or a picture by its content, and stays as it is once the claim is handed in")
  public void receipts() {
    Funding funding = ground.funding("100");
    long student = milamed.person();
    long claim = ground.draft(student, funding.day());
    assertThat(refusal(hand(student, claim, "page.pdf", "<html>".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("support.receipt-content");
    assertThat(refusal(hand(student, claim, "big.pdf", new byte[SupportReceipts.MOST_BYTES + 1])))
        .containsExactly("support.receipt-large");
    assertThat(
            refusal(
                callers.as(
                    SupportGround.student(student),
                    () ->
                        receipts.handIn(
                            REGION,
                            claim,
                            "MEALS",
                            new UploadedFile("menu.pdf", SupportGround.RECEIPT)))))
        .as("no kind of cost of this programme")
        .containsExactly("support.not-a-cost");
    ground.submit(student, claim, SupportGround.asking(80, "10", "0")).value();
    long receipt = ground.detail(claim).receipts().get(0).id();

    assertThat(refusal(hand(student, claim, "late.pdf", SupportGround.RECEIPT)))
        .containsExactly("support.not-in-this-state");
    assertThat(
            refusal(
                callers.as(
                    SupportGround.student(student), () -> receipts.remove(REGION, receipt))))
        .containsExactly("support.not-in-this-state");
    assertThat(
            callers
                .as(SupportGround.approver(), () -> receipts.open(REGION, receipt))
                .content())
        .isEqualTo(SupportGround.RECEIPT);
  }

  @Test
  @DisplayName("a claim is the student's and of who decides; no host, no other student and no observer sees it")
  public void access() {
    Funding funding = ground.funding("100");
    long student = milamed.person();
    long claim = ground.submitted(student, funding.day(), "10");
    long receipt = ground.detail(claim).receipts().get(0).id();
    Caller other = SupportGround.student(milamed.person());

    assertThatThrownBy(() -> callers.as(other, () -> claims.detail(REGION, claim)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> callers.as(other, () -> receipts.open(REGION, receipt)))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(
            callers
                .as(other, () -> claims.find(SupportCriteria.of(REGION), Sort.byDefault(), FIRST))
                .rows())
        .isEmpty();
    for (Role role : List.of(Role.OBSERVER, Role.VERIFIER, Role.EXAMINER)) {
      assertThatThrownBy(
              () ->
                  callers.as(
                      SupportGround.staff(-300, role), () -> claims.detail(REGION, claim)))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThatThrownBy(
            () ->
                callers.as(
                    MilamedGround.host(milamed.practice()), () -> claims.detail(REGION, claim)))
        .isInstanceOf(AccessDeniedException.class);
    ground.check(claim, new CheckForm(80, Map.of(), "")).value();
    assertThatThrownBy(() -> ground.approve(SupportGround.staff(-301, Role.COORDINATOR), claim))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> callers.as(SupportGround.checker(), () -> pay(funding.id())))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @DisplayName("MIL-S04: each funder has its sum; the report says what was given from five students on")
  public void funders() {
    String funder = Ground.unique("Ministry");
    LocalDate day = ground.day();
    fund(funder, day, "300");
    fund(funder, ground.day(), "200.50");
    for (int student = 0; student < 4; student++) {
      approved(day, "10.25");
    }
    FunderTotal four = total(periodTotals(), funder);
    assertThat(four.budget()).isEqualByComparingTo("500.50");
    assertThat(four.committed().orElseThrow()).isEqualByComparingTo("41.00");
    assertThat(four.left().orElseThrow()).isEqualByComparingTo("459.50");
    FunderTotal hidden = total(reported(), funder);
    assertThat(hidden.budget()).isEqualByComparingTo("500.50");
    assertThat(hidden.committed()).as("to four").isEmpty();
    assertThat(hidden.left()).as("by which it could be worked out").isEmpty();

    approved(day, "10.25");
    assertThat(total(reported(), funder).committed().orElseThrow())
        .isEqualByComparingTo("51.25");
  }

  private long fund(String funder, LocalDate day, String budget) {
    FundingPeriodForm usual = SupportGround.form(day, day, budget);
    return callers
        .as(
            SupportGround.approver(),
            () ->
                periods.add(
                    REGION,
                    new FundingPeriodForm(
                        usual.title(),
                        funder,
                        day,
                        day,
                        usual.budget(),
                        usual.currency(),
                        usual.payerName(),
                        usual.payerIban(),
                        usual.payerBic())))
        .value();
  }

  private void approved(LocalDate day, String travel) {
    long claim = ground.submitted(milamed.person(), day, travel);
    ground.check(claim, new CheckForm(80, Map.of(), "")).value();
    ground.approve(SupportGround.approver(), claim).value();
  }

  private List<FunderTotal> periodTotals() {
    return callers.as(SupportGround.checker(), () -> periods.totals(REGION));
  }

  private List<FunderTotal> reported() {
    return callers.as(
        SupportGround.staff(-302, Role.OBSERVER),
        () -> reports.report(REGION, Optional.empty(), Language.EN).funders());
  }

  private static FunderTotal total(List<FunderTotal> all, String funder) {
    return all.stream()
        .filter(each -> each.funder().equals(funder))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("staff hands a claim in for a student and does not approve it then")
  public void onBehalf() {
    Funding funding = ground.funding("100");
    long student = milamed.person();
    long claim = ground.draft(student, funding.day());
    Caller admin = SupportGround.staff(-401, Role.PROGRAMME_ADMIN);
    callers
        .as(
            admin,
            () ->
                claiming.submit(
                    REGION,
                    claim,
                    ground.version(claim),
                    SupportGround.asking(80, "10", "0"),
                    WrittenReasons.none()))
        .value();
    ground.check(claim, new CheckForm(80, Map.of(), "")).value();

    assertThat(refusal(ground.approve(admin, claim))).containsExactly("support.four-eyes");
    assertThat(ground.approve(SupportGround.approver(), claim).isDone()).isTrue();
  }

  @Test
  @DisplayName("what is missing or makes no sense is said at its field; a claim waits until the placement is over")
  public void faults() {
    Funding funding = ground.funding("100");
    long student = milamed.person();
    long claim = ground.draft(student, funding.day());
    var right = SupportGround.asking(80, "10", "0");

    assertThat(fields(ground.submit(student, claim, SupportGround.asking(80, "0", "0"))))
        .as("the first kind of cost of the programme's catalogue")
        .containsExactly("amount-TRAVEL");
    assertThat(fields(ground.submit(student, claim, SupportGround.asking(-1, "0.001", "-1"))))
        .containsExactlyInAnyOrder("amount-TRAVEL", "amount-LODGING", "distanceKm");
    assertThat(
            fields(
                ground.submit(
                    student,
                    claim,
                    new SupportClaimForm(
                        80, right.amounts(), "", "", "DE88 3704 0044 0532 0130 00"))))
        .containsExactly("iban");
    long unfunded = ground.draft(student, ground.today().minusDays(400));
    assertThat(refusal(ground.submit(student, unfunded, right)))
        .containsExactly("support.no-funding");
  }

  @Test
  @DisplayName("a day belongs to one funding period, also if two are written at once; a budget never falls below what is approved")
  public void funding() throws Exception {
    LocalDate day = ground.day();
    var form = SupportGround.form(day, day, "100");
    Callable<Boolean> write =
        () ->
            callers
                .as(SupportGround.approver(), () -> periods.add(REGION, form))
                .isDone();
    assertThat(rivals.together(List.of(write, write))).containsExactlyInAnyOrder(true, false);

    Funding funding = ground.funding("100");
    long claim = ground.checked(funding, "70");
    ground.approve(SupportGround.approver(), claim).value();
    assertThat(fields(change(funding, "69.99"))).containsExactly("budget");
    assertThat(change(funding, "70").isDone()).isTrue();
    assertThat(ground.funding(funding.id()).left()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  private Outcome<Long> change(Funding funding, String budget) {
    return callers.as(
        SupportGround.approver(),
        () ->
            periods.change(
                REGION,
                funding.id(),
                ground.funding(funding.id()).version(),
                SupportGround.form(funding.day(), funding.day(), budget)));
  }

  private Outcome<Long> hand(long student, long claim, String name, byte[] content) {
    return callers.as(
        SupportGround.student(student),
        () ->
            receipts.handIn(REGION, claim, "LODGING", new UploadedFile(name, content)));
  }

  private Outcome<Long> sendBack(long claim, String reason) {
    return callers.as(
        SupportGround.checker(),
        () -> decisions.sendBack(REGION, claim, ground.version(claim), reason));
  }

  private Outcome<Long> pay(Funding funding) {
    return callers.as(SupportGround.approver(), () -> pay(funding.id()));
  }

  private Outcome<Long> pay(long funding) {
    return payments.pay(REGION, funding, ground.today());
  }

  private String bytes(long file) {
    return new String(
        callers.as(SupportGround.approver(), () -> payments.open(REGION, file)).content(),
        StandardCharsets.UTF_8);
  }

  private List<PaymentFileRow> written() {
    return callers.as(SupportGround.approver(), () -> payments.find(REGION, FIRST)).rows();
  }

  private void night(LocalDate day) {
    callers.as(
        Caller.famulus("test"),
        () -> {
          daily.run(REGION, day);
          return null;
        });
  }

  private static CheckForm granting(String travel, String note) {
    return new CheckForm(80, Map.of("TRAVEL", new BigDecimal(travel)), note);
  }

  private static List<String> refusal(Outcome<Long> outcome) {
    return reasons(outcome).stream().map(reason -> reason.text().key()).toList();
  }

  private static List<String> fields(Outcome<Long> outcome) {
    return reasons(outcome).stream().flatMap(reason -> reason.field().stream()).toList();
  }

  private static List<String> rules(Outcome<Long> outcome) {
    return reasons(outcome).stream().flatMap(reason -> reason.ruleId().stream()).toList();
  }

  private static List<Reason> reasons(Outcome<Long> outcome) {
    return outcome instanceof Outcome.Refused<Long> refused ? refused.reasons() : List.of();
  }
}
