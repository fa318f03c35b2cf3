package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.famulus.it.browser.page.AllocationPages;
import org.famulus.it.browser.page.DecisionPages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Drafts are drawn, compared, changed by hand and made binding. */
abstract class AllocationStages extends ApplicationStages {

  private static final String DRAFT = "Second draw";

  @Test
  @Order(40)
  @DisplayName("two drafts are drawn and compared (SKA-S09)")
  void drafts() {
    AllocationPages board = board();
    board.newDraft("First draw", "one").newDraft(DRAFT, "two");
    assertThat(board.drafts()).isEqualTo(2);

    board.follow("Compare").says("Who is served differently");
    assertThat(board.heading()).contains("First draw", DRAFT);
  }

  @Test
  @Order(41)
  @DisplayName("a change by hand that a rule refuses is refused with its reason (SKA-S09)")
  void handChangeRefused() {
    AllocationPages board = board();
    int placed = board.placed(DRAFT);
    board.show("Without a place").openFirstStudent();
    String rule = board.chooseRefused();
    board.move("She asked for it by phone").says(rule);
    assertThat(board.words()).contains("No place");
    assertThat(board().placed(DRAFT)).isEqualTo(placed);
  }

  @Test
  @Order(42)
  @DisplayName("a change by hand that no rule refuses shows in the figures and keeps its reason")
  void handChangeAccepted() {
    AllocationPages board = board();
    int placed = board.placed(DRAFT);
    String student = board.show("Without a place").openFirstStudent();
    board.choosePossible().move("The other places are full").says(student + " is moved");
    assertThat(board.words()).contains("Changed by hand: The other places are full");
    assertThat(board().placed(DRAFT)).isEqualTo(placed + 1);
    assertThat(board.show("Changed by hand").words()).contains(student);
  }

  @Test
  @Order(43)
  @DisplayName(
      "the draft is allotted, and each decision is a document (SKA-S25, SKA-R10)")
  void allotment() {
    AllocationPages board = board();
    int placed = board.placed(DRAFT);
    board.allot();
    board.says("is allotted");

    DecisionPages decisions =
        new DecisionPages(coordinator().screen().home().go("Allotment", "Decisions"));
    assertThat(decisions.total()).isEqualTo(placed);
    assertThat(decisions.openDecision(0).documentSignature()).isEqualTo("%PDF");
    assertThat(decisions.words()).doesNotContain("No mail was written about it.");
  }

  @Test
  @Order(44)
  @DisplayName("why did I not get Malmö? is answered with at most 3 clicks from home")
  void whyNotMalmo() {
    String student = board().show("Without a place").firstStudentAbout("Malmö");

    AllocationPages board = board();
    board.find(student);
    assertThat(board.why())
        .containsPattern("Skånes universitetssjukhus Malmö.*went to earlier numbers");
    assertThat(coordinator().clicks()).isLessThanOrEqualTo(3);
  }
}
