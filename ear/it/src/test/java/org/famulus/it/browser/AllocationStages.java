package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.famulus.it.browser.page.AllocationPages;
import org.famulus.it.browser.page.DecisionPages;
import org.famulus.it.browser.page.Screen;
import org.famulus.it.support.TestBuild;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Drafts are drawn, compared, changed by hand and made binding. */
abstract class AllocationStages extends ApplicationStages {

  private static final String DRAFT = "Second draw";
  private static final String PUBLIC = "public/draws.xhtml?programme=skane";

  @Test
  @Order(39)
  @DisplayName("what goes in is frozen and its digest public before the seed is drawn (SKA-S09)")
  void frozen() {
    givePriority("Almlund");
    givePriority("Quellhain");
    AllocationPages board = board().freeze("First draw");
    assertThat(board.words()).contains("What each method would give the same people");
    String digest = board.fact("Digest of the input");
    try (Visitor anybody = stranger()) {
      AllocationPages draws = new AllocationPages(anybody.screen());
      assertThat(draws.open(PUBLIC)).isEqualTo(200);
      assertThat(draws.words()).contains("First draw", digest, "not drawn yet");

      board.draw("one").says("“First draw” is drawn and solved.");
      draws.open(PUBLIC);
      assertThat(draws.words()).contains(digest).doesNotContain("not drawn yet");
    }
  }

  @Test
  @Order(40)
  @DisplayName("two drafts are drawn and compared (SKA-S09)")
  void drafts() {
    AllocationPages board = board().newDraft(DRAFT, "two");
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
      "the draft is announced to students, taken back, and allotted; each decision is a document"
          + " (SKA-S25, SKA-R10)")
  void allotment() {
    AllocationPages board = board();
    int placed = board.placed(DRAFT);
    board.announce("12:30").says("12:30");
    Screen own = visitor(TUVA).screen().home().go("My application").follow("Look at it");
    assertThat(own.words()).containsPattern("Places are given on .*12:30");
    board.takeAnnouncementBack().says("is taken back");

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
    String student =
        board()
            .show("Without a place")
            .firstStudentAbout("Skånes universitetssjukhus Malmö.*went to earlier numbers");

    AllocationPages board = board();
    board.find(student);
    assertThat(board.why())
        .containsPattern("Skånes universitetssjukhus Malmö.*went to earlier numbers");
    assertThat(coordinator().clicks()).isLessThanOrEqualTo(3);
  }

  @Test
  @Order(45)
  @DisplayName(
      "a student reads how the draw came to her result, and the file she downloads says the same"
          + " when famulus-allocate repeats it (SKA-S09)")
  void repeated() throws Exception {
    AllocationPages own =
        new AllocationPages(
            visitor(TUVA).screen().home().go("My application").follow("Look at it"));
    assertThat(own.words()).contains("How the draw came to your result", "Your lottery number was");
    Path file = Files.createTempFile("draw", ".zip");
    try {
      Files.write(file, own.drawFile());
      Process verify =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-jar",
                  TestBuild.sources()
                      .resolve("core-ejb/allocation/target/famulus-allocate.jar")
                      .toString(),
                  "verify",
                  file.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(verify.waitFor()).as(said).isZero();
      try (Visitor anybody = stranger()) {
        AllocationPages draws = new AllocationPages(anybody.screen());
        draws.open(PUBLIC);
        assertThat(said).contains(draws.resultDigest(DRAFT));
      }
    } finally {
      Files.delete(file);
    }
  }
}
