package org.famulus.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.famulus.it.browser.page.BookingPages;
import org.famulus.it.browser.page.CompletionPages;
import org.famulus.it.browser.page.GateDesk;
import org.famulus.it.browser.page.GatePages;
import org.famulus.it.browser.page.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From a student's search for a place to the certificate of the host, and what it counts for. */
abstract class MilamedPlacementStages extends MilamedMatchingStages {

  static final String STUDENT_NAME = "Enno Schlehenbusch";
  static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 8);
  static final LocalDate LAST_DAY = FIRST_DAY.plusDays(MONTH - 1);

  private static final String HALLE = "Martin-Luther-Universität Halle-Wittenberg";
  private static final String MEASLES_STATUS = "Measles status";
  private static final String OWN_ACCOUNT = "regions/milamed/account.xhtml";
  private static final LocalDate IN_LECTURES = LocalDate.of(2026, 11, 16);

  @Test
  @Order(11)
  @DisplayName(
      "a student finds it; in lecture time he cannot have it, in time without he can (MIL-R08)")
  void booked() {
    Visitor student = visitor(Account.STUDENT_OF_HALLE);
    student.atWidth(PHONE);
    Screen search = student.screen();
    search.open("booking/search.xhtml?kind=FAMULATUR&field=general_practice");
    search.find(PRACTICE_NAME);
    search.openRecord(PRACTICE_NAME).follow("Ask for this place");
    BookingPages form = new BookingPages(student.screen());
    form.ask(IN_LECTURES, IN_LECTURES.plusDays(MONTH - 1), HALLE)
        .says("Some of these days lie in lecture time and in no leave semester");
    assertThat(faults(student)).isEmpty();
    form.ask(FIRST_DAY, LAST_DAY, HALLE);
    assertThat(student.page()).hasURL(Pattern.compile(".*/booking/record.*"));
    student.atDesk();
  }

  @Test
  @Order(12)
  @DisplayName("the host accepts by the link in its mail, with one press on a phone (MIL-R04)")
  void accepted() {
    try (Visitor doctor = stranger()) {
      doctor.atWidth(PHONE);
      doctor.open(mailbox().linkFor(HOST_MAIL, "/link/booking.xhtml"));
      assertThat(doctor.screen().words()).contains(STUDENT_NAME, HALLE);
      new BookingPages(doctor.screen()).accept().says("Agreed");
      assertThat(faults(doctor)).isEmpty();
    }
  }

  @Test
  @Order(13)
  @DisplayName("without a verified measles status the first day is held back (MIL-R13)")
  void heldBack() {
    GatePages gates = new GatePages(visitor(Account.STUDENT_OF_HALLE).screen());
    gates.open("compliance/mine.xhtml");
    assertThat(gates.requirements()).singleElement().asString().contains(MEASLES_STATUS);
    moveTo(FIRST_DAY);
    assertThat(placement()).contains("Held back");
  }

  @Test
  @Order(14)
  @DisplayName("verified, it starts on that day (MIL-R13, GDP-03)")
  void started() {
    GateDesk desk = new GateDesk(visitor(Account.MEASLES).screen());
    desk.open("compliance/confidential.xhtml");
    desk.openCase(STUDENT_NAME, MEASLES_STATUS).verify().says(STUDENT_NAME + ": noted.");
    assertThat(placement()).contains("Under way");
  }

  @Test
  @Order(15)
  @DisplayName("the host cannot sign the certificate before the last day (MIL-R09)")
  void notBeforeTheLastDay() {
    moveTo(LAST_DAY.minusDays(1));
    try (Visitor doctor = stranger()) {
      doctor.open(mailbox().linkFor(HOST_MAIL, "/link/confirm.xhtml"));
      assertThat(doctor.screen().words()).contains(STUDENT_NAME, "You cannot confirm today");
      assertThat(doctor.page().locator("#confirm")).hasCount(0);
    }
  }

  @Test
  @Order(16)
  @DisplayName(
      "on the last day it signs by the link, and the Famulatur certificate of Annex 6 is there"
          + " (MIL-R09, MIL-F19)")
  void certified() throws IOException {
    moveTo(LAST_DAY);
    try (Visitor doctor = stranger()) {
      doctor.atWidth(PHONE);
      CompletionPages pages = new CompletionPages(doctor.screen());
      pages.open(mailbox().linkFor(HOST_MAIL, "/link/confirm.xhtml"));
      assertThat(faults(doctor)).isEmpty();
      assertThat(doctor.page().locator("#weeks")).hasCount(0);
      assertThat(doctor.screen().words()).doesNotContain("examiner", "passes");
      pages.confirm().says("there is nothing left to do for you");
    }
    CompletionPages own = new CompletionPages(visitor(Account.STUDENT_OF_HALLE).screen());
    own.open("completion/mine.xhtml");
    try (PDDocument paper = Loader.loadPDF(own.certificate())) {
      assertThat(new PDFTextStripper().getText(paper))
          .contains("Zeugnis über die Tätigkeit als Famulus", PRACTICE_NAME, DOCTOR)
          .contains(STUDENT_NAME.split(" "));
    }
  }

  @Test
  @Order(17)
  @DisplayName("its thirty days count in his account, where they are open (MIL-R05, MIL-R06)")
  void counted() {
    Visitor student = visitor(Account.STUDENT_OF_HALLE);
    student.open(OWN_ACCOUNT);
    assertThat(student.screen().words()).contains("60 of 120 days count; 60 are open.");
    assertThat(share(student, "GP care")).containsText("30");
    assertThat(share(student, "Outpatient or practice")).containsText("30");
    assertThat(student.screen().words()).contains(PRACTICE_NAME);
    student.screen().press("Check for the registration to M2");
    student.screen().says("60 of 120 days count so far; 60 days are open.");
    assertThat(faultsForEverybody(student, OWN_ACCOUNT)).isEmpty();
  }

  private static Locator share(Visitor student, String bucket) {
    return student
        .page()
        .locator("main tbody tr:has(th:text-is(\"" + bucket + "\")) td")
        .first();
  }

  /** The line of his placement in the coordinator's list. */
  private String placement() {
    GatePages list = new GatePages(visitor(Account.HALLE).screen());
    list.open("placement/list.xhtml");
    list.find(STUDENT_NAME);
    return list.line(STUDENT_NAME);
  }
}
