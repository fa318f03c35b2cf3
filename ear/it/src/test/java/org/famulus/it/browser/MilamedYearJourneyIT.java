package org.famulus.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.famulus.it.browser.page.BookingPages;
import org.famulus.it.browser.page.ClockPages;
import org.famulus.it.browser.page.CompletionPages;
import org.famulus.it.browser.page.GateDesk;
import org.famulus.it.browser.page.GatePages;
import org.famulus.it.browser.page.HostPages;
import org.famulus.it.browser.page.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** MiLaMed from the first call to a practice to the Famulatur that counts; each stage goes on. */
@DisplayName("A year of MiLaMed in the browser")
public class MilamedYearJourneyIT extends Journey {

  private static final String PRACTICE_NAME = "Praxis am Markt";
  private static final String HOST_MAIL = "anna.beispiel@markt.example.org";
  private static final String DOCTOR = "Dr. Anna Beispiel";
  private static final String STUDENT_NAME = "Enno Schlehenbusch";
  private static final String STUDENT_ON_FORMS = "Schlehenbusch, Enno";
  private static final String HALLE = "Martin-Luther-Universität Halle-Wittenberg";
  private static final String MEASLES_STATUS = "Measles status";
  private static final String OWN_ACCOUNT = "regions/milamed/account.xhtml";
  private static final LocalDate IN_LECTURES = LocalDate.of(2026, 11, 16);
  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 8);
  private static final int MONTH = 30;
  private static final LocalDate LAST_DAY = FIRST_DAY.plusDays(MONTH - 1);

  private String host;
  private String offer;

  @Test
  @Order(1)
  @DisplayName("a practice is found, called, and its next step planned (MIL-S10)")
  void recruited() {
    HostPages pages = new HostPages(visitor(Account.LEIPZIG).screen(), "milamed");
    host = pages.practice(PRACTICE_NAME, "Nordsachsen", HOST_MAIL);
    pages.called("Would like to take students for a month.");
    pages.plan("Send the statement", "2026-10-14");
    assertThat(pages.words()).contains("Contacted", "Send the statement");
  }

  @Test
  @Order(2)
  @DisplayName("what it would offer is not published before it is willing by signature (MIL-R03)")
  void notWithoutSignature() {
    BookingPages pages = new BookingPages(visitor(Account.LEIPZIG).screen());
    pages.draft(
        PRACTICE_NAME + ", Delitzsch",
        "FAMULATUR",
        "general_practice",
        Map.of(
            "firstDay", "2026-11-02",
            "lastDay", "2027-04-04",
            "shortestDays", Integer.toString(MONTH),
            "longestDays", Integer.toString(MONTH),
            "capacity", "1"));
    offer = visitor(Account.LEIPZIG).page().url();
    pages.press("Publish").says("The host has named no supervising physician.");
  }

  @Test
  @Order(3)
  @DisplayName("it signs that it is willing by a link, on a phone, and gets a copy (MIL-S10)")
  void willing() {
    Visitor staff = visitor(Account.LEIPZIG);
    HostPages pages = new HostPages(staff.screen(), "milamed");
    staff.open(host + "&tab=statement");
    pages.press("Ask for a signature by link").says("The link is on its way.");
    try (Visitor doctor = stranger()) {
      doctor.atWidth(PHONE);
      doctor.open(mailbox().linkFor(HOST_MAIL, "/link/willingness.xhtml"));
      HostPages hers = new HostPages(doctor.screen(), "milamed");
      hers.sign("FAMULATUR", "general_practice").says("Thank you, " + DOCTOR + ".");
      assertThat(faults(doctor)).isEmpty();
    }
    staff.open(host + "&tab=statement");
    assertThat(pages.words()).contains("Signed", "In force");
  }

  @Test
  @Order(4)
  @DisplayName("staff notes physician and GP care; the offer is published (MIL-R01, MIL-R03)")
  void published() {
    Visitor staff = visitor(Account.LEIPZIG);
    HostPages pages = new HostPages(staff.screen(), "milamed");
    staff.open(host.replace("/host/record.xhtml", "/host/profile.xhtml"));
    pages
        .mark("GP_CARE")
        .works("general_practice")
        .describe(DOCTOR, "Five minutes from the station")
        .says("is saved");
    staff.open(offer);
    staff.screen().press("Publish").says("Published");
  }

  @Test
  @Order(5)
  @DisplayName(
      "a student finds it; in lecture time he cannot have it, in time without he can (MIL-R08)")
  void booked() {
    Visitor student = visitor(Account.STUDENT_OF_HALLE);
    student.atWidth(PHONE);
    Screen search = student.screen();
    search.open("booking/search.xhtml?kind=FAMULATUR&field=general_practice");
    search.find(PRACTICE_NAME);
    search.follow(PRACTICE_NAME).follow("Ask for this place");
    BookingPages form = new BookingPages(student.screen());
    form.ask(IN_LECTURES, IN_LECTURES.plusDays(MONTH - 1), HALLE)
        .says("Some of these days lie in lecture time and in no leave semester");
    assertThat(faults(student)).isEmpty();
    form.ask(FIRST_DAY, LAST_DAY, HALLE);
    assertThat(student.page()).hasURL(Pattern.compile(".*/booking/record.*"));
    student.atDesk();
  }

  @Test
  @Order(6)
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
  @Order(7)
  @DisplayName("without a verified measles status the first day is held back (MIL-R13)")
  void heldBack() {
    GatePages gates = new GatePages(visitor(Account.STUDENT_OF_HALLE).screen());
    gates.open("compliance/mine.xhtml");
    assertThat(gates.requirements()).singleElement().asString().contains(MEASLES_STATUS);
    moveTo(FIRST_DAY);
    assertThat(placement()).contains("Held back");
  }

  @Test
  @Order(8)
  @DisplayName("verified, it starts on that day (MIL-R13, GDP-03)")
  void started() {
    GateDesk desk = new GateDesk(visitor(Account.MEASLES).screen());
    desk.open("compliance/confidential.xhtml");
    desk.openCase(STUDENT_NAME, MEASLES_STATUS).verify().says(STUDENT_NAME + ": noted.");
    assertThat(placement()).contains("Under way");
  }

  @Test
  @Order(9)
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
  @Order(10)
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
      pages.confirm().says("there is nothing left to do for you");
    }
    CompletionPages own = new CompletionPages(visitor(Account.STUDENT_OF_HALLE).screen());
    own.open("completion/mine.xhtml");
    try (PDDocument paper = Loader.loadPDF(own.certificate())) {
      assertThat(new PDFTextStripper().getText(paper))
          .containsSubsequence(
              "Anlage 6",
              "Zeugnis über die Tätigkeit als Famulus",
              STUDENT_ON_FORMS,
              PRACTICE_NAME,
              DOCTOR);
    }
  }

  @Test
  @Order(11)
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

  private void moveTo(LocalDate day) {
    new ClockPages(visitor(Account.MILAMED_ADMIN).screen()).moveOnTo(day);
  }
}
