package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.famulus.it.browser.page.EvaluationPages;
import org.famulus.it.browser.page.Screen;
import org.famulus.it.browser.page.SupportPages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * MiLaMed from the first call to a practice to the report on its goals; each stage goes on. The
 * chapters before the money and the figures are its superclasses.
 */
@DisplayName("A year of MiLaMed in the browser")
public class MilamedYearJourneyIT extends MilamedPlacementStages {

  private static final String MAIL_OF_STUDENT = "enno.schlehenbusch@halle.example.com";
  private static final String QUESTIONS = "/link/evaluation.xhtml";
  private static final String MINE = "support/mine.xhtml";
  private static final String IBAN = "DE02 1203 0000 0000 2020 51";
  private static final FilePayload TICKET =
      new FilePayload(
          "fahrkarte.pdf",
          "application/pdf",
          "%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"
              .getBytes(StandardCharsets.US_ASCII));

  /** Summer begins in April; the last link of the winter works for five weeks more. */
  private static final LocalDate RESULTS = LocalDate.of(2027, 5, 6);

  @Test
  @Order(20)
  @DisplayName(
      "he writes down on a phone what it cost; the day after he hands it in, and without a receipt"
          + " he cannot (MIL-R15)")
  void claimed() {
    Visitor student = visitor(Account.STUDENT_OF_HALLE);
    student.atWidth(PHONE);
    SupportPages pages = new SupportPages(student.screen());
    pages.open(MINE);
    pages.follow("Ask for support for " + PRACTICE_NAME).says("Kilometres, at least");
    pages.press("Ask for support").says("It can be handed in once the placement is over");
    assertThat(student.page().locator("#handIn").isDisabled()).isTrue();
    assertThat(faults(student)).isEmpty();
    String draft = student.page().url();
    moveTo(LAST_DAY.plusDays(1));
    student.open(draft);
    pages.travelled("96", "118.50", IBAN).press("Hand in").says("MIL-R15");
    assertThat(faults(student)).isEmpty();
    pages.receipt(TICKET).press("Hand in").says("Next: staff checks amounts and receipts.");
    assertThat(faults(student)).isEmpty();
    student.atDesk();
  }

  @Test
  @Order(21)
  @DisplayName("staff checks it and gives less; whoever checked it does not approve it")
  void checked() {
    Visitor staff = visitor(Account.HALLE);
    staff.screen().home().follow("Check");
    SupportPages pages = new SupportPages(staff.screen());
    pages.openRecord(STUDENT_NAME);
    pages.check("98.50", "The taxi is not supported.").says("Next: a second person approves it.");
    assertThat(pages.approvable()).isFalse();
    assertThat(faults(staff)).isEmpty();
  }

  @Test
  @Order(22)
  @DisplayName("somebody else approves it: the student is told, and the money is no longer free")
  void approved() {
    Visitor admin = visitor(Account.MILAMED_ADMIN);
    admin.screen().home().follow("Approve");
    SupportPages pages = new SupportPages(admin.screen());
    pages.openRecord(STUDENT_NAME).says("Next: you approve it.");
    pages.approve().says("Next: it is paid with a payment file.");
    assertThat(faults(admin)).isEmpty();
    pages.open("support/periods.xhtml");
    pages.says("1,401.50 EUR of 1,500.00 EUR are left.");
  }

  @Test
  @Order(23)
  @DisplayName(
      "a file for the bank pays it; the student sees that, and no longer his whole account")
  void paid() {
    Visitor admin = visitor(Account.MILAMED_ADMIN);
    admin.screen().home().follow("Write the payment file");
    SupportPages pages = new SupportPages(admin.screen());
    pages.says("one claim, 98.50 EUR");
    pages.pay().says("The file is written and the students are told.");
    assertThat(faults(admin)).isEmpty();
    assertThat(pages.file())
        .contains(
            "<InstdAmt Ccy=\"EUR\">98.50</InstdAmt>",
            "<IBAN>" + IBAN.replace(" ", "") + "</IBAN>",
            "<Nm>" + STUDENT_NAME + "</Nm>");
    Visitor student = visitor(Account.STUDENT_OF_HALLE);
    student.open(MINE);
    student.screen().follow("Open the claim for " + PRACTICE_NAME).says("It is paid.");
    student.screen().says("98.50 EUR").says("The taxi is not supported.");
    assertThat(student.screen().words()).doesNotContain(IBAN);
    assertThat(mailbox().subjectFor(MAIL_OF_STUDENT)).contains("98,50");
  }

  @Test
  @Order(24)
  @DisplayName("by the link in his mail he says on a phone how it was, once (MIL-R16)")
  void answered() {
    try (Visitor student = stranger()) {
      student.atWidth(PHONE);
      EvaluationPages pages = new EvaluationPages(student.screen());
      String link = mailbox().linkFor(MAIL_OF_STUDENT, QUESTIONS);
      pages.open(link);
      assertThat(pages.words()).contains(PRACTICE_NAME).doesNotContain(STUDENT_NAME);
      assertThat(faults(student)).isEmpty();
      pages.answer(REGION_QUESTION, 4).send().says("nobody can tell which they are");
      pages.open(link);
      assertThat(pages.words()).doesNotContain(REGION_QUESTION);
    }
  }

  @Test
  @Order(25)
  @DisplayName(
      "when no answer of the semester can come any more, fewer than five are not shown (MIL-R16)")
  void notShown() {
    Visitor staff = visitor(Account.LEIPZIG);
    staff.open("evaluation/results.xhtml");
    assertThat(staff.screen().words()).contains("have answered.", "Answers can come until");
    moveTo(RESULTS);
    staff.open("evaluation/results.xhtml");
    assertThat(staff.screen().words())
        .contains("1 of ", REGION_QUESTION, "not shown")
        .doesNotContain("4: 1");
    assertThat(faults(staff)).isEmpty();
  }

  @Test
  @Order(26)
  @DisplayName("weeks after the payment the number of his account is gone (GDP-06)")
  void forgotten() {
    Visitor student = visitor(Account.STUDENT_OF_HALLE);
    student.open(MINE);
    student.screen().follow("Open the claim for " + PRACTICE_NAME).says("Account deleted");
    assertThat(student.screen().words()).contains("98.50").doesNotContain("IBAN");
  }

  @Test
  @Order(27)
  @DisplayName("the partner in the county reads the year against the goals (MIL-S15 to MIL-S19)")
  void reported() {
    Visitor county = visitor(Account.COUNTY);
    Screen report = county.screen();
    report.open("report/goals.xhtml?year=2027");
    assertThat(report.fact("Placements")).isEqualTo("1");
    assertThat(report.fact("Long placements")).isEqualTo("1");
    assertThat(report.fact("Towns where students were")).isEqualTo("1");
    report.says("One placement: 0 short (0 %) and 1 long");
    report.follow("All years").says("What students say");
    assertThat(report.words()).contains(REGION_QUESTION, "Winter 2026/27", "not shown");
    assertThat(faults(county)).isEmpty();
  }

  @Test
  @Order(28)
  @DisplayName("nothing that was told on a next page was told too late for its browser to keep it")
  void toldInTime() {
    assertThat(log()).doesNotContain("JSF1095");
  }
}
