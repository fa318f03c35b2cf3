package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.famulus.it.browser.page.DecisionPages;
import org.famulus.it.browser.page.InterestPages;
import org.famulus.it.browser.page.MailPages;
import org.famulus.it.browser.page.ReplanPages;
import org.famulus.it.browser.page.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Students answer, places are given again, a decision is revoked, mail is watched. */
abstract class AfterAllotmentStages extends AllocationStages {

  private static final String REFUSAL = "451 Requested action aborted";

  @Test
  @Order(60)
  @DisplayName(
      "the unit sees whom it receives, can change nothing any more and cannot choose"
          + " (SKA-S24, SKA-S28, SKA-R09, SKA-R11)")
  void unitIsBound() {
    InterestPages interests = new InterestPages(unit().screen().home().go("Places"));
    assertThat(interests.words()).contains("Places are allotted; the commitment is binding.");
    Screen placements = unit().screen().home().go("Our placements");
    assertThat(placements.words())
        .contains("Hjärt- och lungmedicin, Lund")
        .doesNotContain("Malmö", "Helsingborg", "Kristianstad");
    assertThat(placements.open("placement/list.xhtml?text=Malmö")).isEqualTo(200);
    assertThat(placements.total()).isZero();
    assertThat(placements.open("decision/list.xhtml")).isEqualTo(NOT_FOUND);
    assertThat(placements.open("allocation/list.xhtml")).isEqualTo(NOT_FOUND);
  }

  @Test
  @Order(61)
  @DisplayName("a student reads her decision by the link in the mail and takes the place (SKA-S25)")
  void studentAccepts() {
    Visitor student = visitor(TUVA);
    DecisionPages own = new DecisionPages(student.screen());
    own.open(mailbox().linkFor(TUVA.login(), "/placement/list.xhtml"));
    assertThat(own.unit()).contains("Malmö");
    assertThat(own.fitsTheWindow()).isTrue();
    own.press("I take the place").says("Your place is yours.");
    assertThat(own.documentSignature()).isEqualTo("%PDF");
  }

  @Test
  @Order(62)
  @DisplayName(
      "a student declines on a phone, and her place stands free on the reserve list (SKA-S25)")
  void studentDeclines() {
    visitor(Account.STUDENT).atWidth(PHONE);
    DecisionPages own =
        new DecisionPages(visitor(Account.STUDENT).screen().home().go("My place"));
    String unit = own.unit();
    String period = own.fact("Period");
    own.decline().says("You have given the place up.");

    DecisionPages reserve = new DecisionPages(coordinator().screen().home().go("Allotment"));
    assertThat(reserve.reserveList(CALL).freePlaces())
        .anySatisfy(place -> assertThat(place).contains(unit, period));
  }

  @Test
  @Order(63)
  @DisplayName(
      "a decision is never edited, only revoked by a new one that names it; the displaced student"
          + " gets a free place with at most 5 clicks from home (SKA-S25, SKA-R10)")
  void revocation() {
    unit().screen().home().go("Our placements").open("placement/list.xhtml?state=ALLOTTED");
    DecisionPages placements = new DecisionPages(unit().screen());
    String number = placements.lastColumn();
    String student = placements.student();
    DecisionPages decisions =
        new DecisionPages(coordinator().screen().home().go("Allotment", "Decisions"));
    decisions.find(number);
    decisions.follow(number);
    decisions.press("Why can it not be changed?").says("binding and is never edited");

    decisions.revoke("The ward closes for rebuilding").says("is revoked");
    assertThat(decisions.heading()).startsWith("Revocation ");
    assertThat(decisions.words()).contains("The ward closes for rebuilding");
    assertThat(decisions.documentSignature()).isEqualTo("%PDF");
    decisions.follow("Revokes decision " + number);
    assertThat(decisions.words()).contains("Revoked by decision");
    unit().screen().open("placement/list.xhtml?text=" + number);
    assertThat(unit().screen().words()).contains("Revoked");

    DecisionPages reserve = new DecisionPages(coordinator().screen().home().go("Allotment"));
    reserve.reserveList(CALL).findPlaceFor(student);
    reserve.giveFirstPossible().says("The decision is issued.");
    assertThat(coordinator().clicks()).isLessThanOrEqualTo(5);
  }

  @Test
  @Order(64)
  @DisplayName("a test mail arrives; mail that came back or was refused is seen with its reason")
  void mailIsWatched() {
    MailPages pages = new MailPages(coordinator().screen().home());
    pages.go("Contacts", "Mail");
    pages.test("arrives@example.org").says("waits to be sent");
    assertThat(mailbox().subjectFor("arrives@example.org")).isEqualTo("Test mail from Famulus");
    pages.awaitMail("arrives@example.org", "Sent").openLatest();
    pages.cameBack("550 No such mailbox").says("It is noted that the mail came back.");
    pages.open("notify/list.xhtml?state=BOUNCED");
    assertThat(pages.words()).contains("arrives@example.org", "Came back", "550 No such mailbox");

    mailbox().refuse("refused@example.org");
    pages.test("refused@example.org").says("waits to be sent");
    pages.awaitMail("refused@example.org", REFUSAL);
    assertThat(pages.words()).contains("Waiting", REFUSAL);
    pages.openLatest();
    assertThat(pages.words()).contains("Next attempt:");
  }

  @Test
  @Order(65)
  @DisplayName("a mail to a filtered list is looked at before it is sent (SKA-S26)")
  void mailToList() {
    int held = applications("HELD");
    MailPages pages = new MailPages(coordinator().screen().home());
    pages.go("Contacts", "Mail");
    pages.toEverybody("On hold", "Your application is on hold", "Please send us your papers.");
    pages.says(held + " people get this mail");
    assertThat(pages.words()).contains("Please send us your papers.");
    pages.press("Send to " + held).says(held + " mails wait to be sent.");
    assertThat(mailbox().awaitSubject("Your application is on hold", held)).isEqualTo(held);
  }

  @Test
  @Order(66)
  @DisplayName(
      "a unit loses a period: staff sees what each plan would mean, a student agrees by link on a"
          + " phone, and one command gives the places anew")
  void planAnew() {
    ReplanPages plan =
        new ReplanPages(coordinator().screen().home().go("Allotment").follow(CALL));
    String unit = plan.begin().tickFirstGiven();
    plan.look("The ward closes for rebuilding");
    assertThat(plan.plans())
        .hasSize(5)
        .first()
        .asString()
        .contains("As few moves as possible");
    assertThat(plan.placed() + plan.without()).isPositive();
    assertThat(plan.isSentToChoice()).as("the error leads to the choice").isTrue();
    boolean asks = plan.placed() + plan.moved() > 0;
    plan.takeFewest().says("The plan is written down. Nobody has been told.");
    assertThat(plan.words()).contains(unit, "The place is gone.");
    if (asks) {
      plan.ask().says("The mails are on their way.");
      try (Visitor student = stranger()) {
        String link = mailbox().linkToAnybody("/link/move.xhtml");
        assertThat(faultsForEverybody(student, link)).isEmpty();
        student.atWidth(PHONE);
        student.open(link);
        student.screen().press("Yes, that is all right").says("You have said yes.");
      }
      plan.again().enterEveryYes();
    }
    plan.publish().says("The plan is carried out.");
    assertThat(plan.words()).contains("Carried out");
    plan.open("decision/list.xhtml?state=REVOKED");
    assertThat(plan.words()).contains(unit);
  }
}
