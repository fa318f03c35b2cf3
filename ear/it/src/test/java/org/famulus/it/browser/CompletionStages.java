package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.famulus.it.browser.page.CompletionPages;
import org.famulus.it.browser.page.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From the last week of a placement to its certificate. */
abstract class CompletionStages extends FirstDayStages {

  private static final int LAST_WEEK = 6;
  private static final int REMINDED_AFTER = 14;
  private static final String CONFIRM = "/link/confirm.xhtml";
  private static final String OWN_END = "/completion/mine.xhtml";
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

  private String code;

  @Test
  @Order(40)
  @DisplayName("when the last week begins supervisors get a link; who is not meant says so")
  void supervisorsGetLinks() {
    List<String> supervisors = supervisorsOfJordis();
    assertThat(supervisors).hasSizeGreaterThan(1);
    moveClockTo(LAST_DAY.minusDays(LAST_WEEK));
    try (Visitor wrong = stranger()) {
      Screen page = wrong.screen();
      page.open(mailbox().linkFor(supervisors.get(1), CONFIRM));
      assertThat(page.words()).contains(JORDIS, "You cannot confirm today");
      page.unfold("I am not ").press("This is not me").says("Thank you for telling us.");
    }
  }

  @Test
  @Order(41)
  @DisplayName(
      "a supervisor confirms by the link in the mail, on a phone and with at most 4 clicks")
  void supervisorConfirms() {
    moveClockTo(LAST_DAY);
    try (Visitor supervisor = stranger()) {
      supervisor.atWidth(PHONE);
      CompletionPages pages = new CompletionPages(supervisor.screen());
      pages.open(mailbox().linkFor(supervisorsOfJordis().get(0), CONFIRM));
      assertThat(faults(supervisor)).isEmpty();
      pages.confirm().says("there is nothing left to do for you");
      assertThat(supervisor.clicks()).isLessThanOrEqualTo(4);
    }
  }

  @Test
  @Order(42)
  @DisplayName("the examiner cannot let pass what the student has not handed in (SKA-R17)")
  void notHandedIn() {
    CompletionPages desk = examinersDesk();
    desk.stage("Awaits handing in").openCase(JORDIS);
    desk.pass().says("The student has not handed the supervisor’s confirmation in yet.");
    assertThat(faults(visitor(Account.EXAMINER))).isEmpty();
    assertThat(examinersDesk().stage("Decided").words()).doesNotContain(JORDIS);
  }

  @Test
  @Order(43)
  @DisplayName("two weeks after the end the student is reminded of the confirmation (SKA-R18)")
  void reminded() {
    long before = mailbox().linksTo(MAIL_OF_JORDIS, OWN_END);
    moveClockTo(LAST_DAY.plusDays(REMINDED_AFTER - 1));
    moveClockTo(LAST_DAY.plusDays(REMINDED_AFTER));
    assertThat(mailbox().awaitLinks(MAIL_OF_JORDIS, OWN_END, before + 1)).isEqualTo(before + 1);
  }

  @Test
  @Order(44)
  @DisplayName("the student hands the confirmation in with at most 3 clicks from home")
  void studentHandsConfirmationIn() {
    Visitor student = visitor(Account.STUDENT);
    student.screen().home().follow("Hand it in").press("Hand in");
    student.screen().says("You have handed the confirmation in.");
    assertThat(student.clicks()).isLessThanOrEqualTo(3);
  }

  @Test
  @Order(45)
  @DisplayName("the examiner lets the placement pass; the student opens her certificate")
  void passed() throws IOException {
    CompletionPages desk = examinersDesk();
    desk.openCase(JORDIS).pass().says(JORDIS + " has passed.");

    CompletionPages own = new CompletionPages(visitor(Account.STUDENT).screen().home());
    own.go("My place").follow("My placement").follow("Confirmation and certificate");
    byte[] certificate = own.certificate();
    assertThat(new String(certificate, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    try (PDDocument paper = Loader.loadPDF(certificate)) {
      String words = new PDFTextStripper().getText(paper);
      assertThat(words).contains(JORDIS);
      Matcher found = CODE.matcher(words);
      assertThat(found.find()).as(words).isTrue();
      code = found.group();
    }
  }

  @Test
  @Order(46)
  @DisplayName("anybody verifies a certificate by its code, and a wrong code is answered plainly")
  void verification() {
    try (Visitor anybody = stranger()) {
      CompletionPages pages = new CompletionPages(anybody.screen());
      assertThat(pages.verify(code).words()).contains("is genuine and holds", JORDIS);
      String wrong = code.substring(0, code.length() - 4) + "0000";
      assertThat(pages.verify(wrong).words())
          .contains("There is no certificate with this code.")
          .doesNotContain(JORDIS);
    }
  }

  private List<String> supervisorsOfJordis() {
    Screen pages = coordinator().screen().home().go("Allotment", "Placements");
    pages.find(JORDIS);
    pages.follow(JORDIS);
    return coordinator().page().locator("#supervisors ~ ul .muted").allInnerTexts();
  }

  private CompletionPages examinersDesk() {
    return new CompletionPages(visitor(Account.EXAMINER).screen().home().go("Allotment", "Examiner"));
  }
}
