package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.Map;
import org.famulus.it.browser.page.BookingPages;
import org.famulus.it.browser.page.ClockPages;
import org.famulus.it.browser.page.EvaluationPages;
import org.famulus.it.browser.page.HostPages;
import org.famulus.it.browser.page.SupportPages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From the first call to a practice to its published offer, and what the year needs besides. */
abstract class MilamedHostStages extends Journey {

  static final String PRACTICE_NAME = "Praxis am Markt";
  static final String HOST_MAIL = "anna.beispiel@markt.example.org";
  static final String DOCTOR = "Dr. Anna Beispiel";
  static final String FUND = "Landpartie 2027";
  static final String REGION_QUESTION = "How well did you come to know the region?";
  static final int MONTH = 30;

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
    staff.screen().press("Publish").says("Students can book it now.");
  }

  @Test
  @Order(5)
  @DisplayName("the ministry's money for the year is written down, and whose account pays (MIL-S04)")
  void funded() {
    SupportPages pages = new SupportPages(visitor(Account.MILAMED_ADMIN).screen());
    pages.open("support/periods.xhtml");
    pages.follow("New funding period");
    pages
        .fund(
            FUND,
            "Bundesministerium für Gesundheit",
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 12, 31),
            "1500")
        .says("1,500.00 EUR of 1,500.00 EUR are left.");
  }

  @Test
  @Order(6)
  @DisplayName("what students will be asked is written for a goal and published (MIL-R16, MIL-S17)")
  void asked() {
    EvaluationPages pages = new EvaluationPages(visitor(Account.LEIPZIG).screen());
    pages
        .version("How was your Famulatur?", "Wie war Ihre Famulatur?")
        .scale("KNOW_THE_REGIONS", REGION_QUESTION, "Wie gut haben Sie die Region kennengelernt?")
        .publish()
        .says("From now on students are asked this version.");
  }

  @Test
  @Order(7)
  @DisplayName("a host that names a physician without a field is told so, and keeps what it typed")
  void describesItself() {
    Visitor host = visitor(Account.PRACTICE);
    host.open("host/profile.xhtml");
    Locator lastName = host.page().locator("input[name*=physician]").last();
    lastName.fill("Dr. Neu");
    host.page().locator("#save").click();
    host.page().waitForLoadState();
    assertThat(host.screen().words()).contains("Choose the field of Dr. Neu.");
    assertThat(lastName.inputValue()).isEqualTo("Dr. Neu");
  }

  final void moveTo(LocalDate day) {
    new ClockPages(visitor(Account.MILAMED_ADMIN).screen()).moveOnTo(day);
  }
}
