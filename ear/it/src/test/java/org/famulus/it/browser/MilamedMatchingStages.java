package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.famulus.it.browser.page.MatchingPages;
import org.famulus.it.browser.page.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A student who finds nothing says what she looks for, and staff finds it for her. */
abstract class MilamedMatchingStages extends MilamedHostStages {

  private static final String SEEKER = "Jule Weidenkamp";
  private static final String HOSPITAL_NAME = "Johann Kentmann";
  private static final LocalDate SUMMER = LocalDate.of(2027, 7, 19);
  private static final LocalDate END_OF_SUMMER = LocalDate.of(2027, 10, 10);

  @Test
  @Order(8)
  @DisplayName("a student whose search finds nothing says on a phone what she looks for")
  void sought() {
    Visitor student = visitor(Account.FAMULUS);
    student.atWidth(PHONE);
    Screen search = student.screen();
    search.open(
        "booking/search.xhtml?kind=FAMULATUR&field=surgery&partner=nordsachsen&days=61&from="
            + SUMMER
            + "&to="
            + END_OF_SUMMER);
    search.says("No place fits all of this.");
    assertThat(faults(student)).isEmpty();
    search.follow("Tell us what you look for");
    MatchingPages pages = new MatchingPages(search);
    assertThat(pages.typed("firstDay")).isEqualTo(SUMMER.toString());
    assertThat(pages.typed("field1")).isEqualTo("surgery");
    assertThat(pages.typed("partner1")).isEqualTo("nordsachsen");
    assertThat(faults(student)).isEmpty();
    pages.file(MONTH).says("The universities look for a place.");
    assertThat(pages.words())
        .contains("Waits for a place", "Surgery", "Nordsachsen", MONTH + " days of it");
    assertThat(faults(student)).isEmpty();
    student.open("booking/mine.xhtml");
    student.screen().says("Waits for a place");
    assertThat(faults(student)).isEmpty();
    student.atDesk();
  }

  @Test
  @Order(9)
  @DisplayName("staff finds it on the matching board and asks for it in her name; the host sees the request (MIL-S03)")
  void found() {
    Visitor staff = visitor(Account.LEIPZIG);
    MatchingPages board = new MatchingPages(staff.screen().home().follow("Find places"));
    assertThat(board.words()).contains("Students who wait", "Longest wait", SEEKER);
    assertThat(faults(staff)).isEmpty();
    board.student(SEEKER).says("Fits best");
    assertThat(faults(staff)).isEmpty();
    board.place(HOSPITAL_NAME);
    assertThat(board.typed("firstDay")).isEqualTo(SUMMER.toString());
    assertThat(board.typed("lastDay")).isEqualTo(SUMMER.plusDays(MONTH - 1L).toString());
    assertThat(faults(staff)).isEmpty();
    board.press("Ask for the place").says("The host answers next.");
    assertThat(board.waiting()).noneMatch(each -> each.contains(SEEKER));
    board.open("matching/board.xhtml?tab=unasked");
    board.says("Nobody is booked there and nobody waits for an answer.");
    assertThat(faults(staff)).isEmpty();

    Visitor host = visitor(Account.HOSPITAL);
    host.open("booking/list.xhtml?state=REQUESTED&text=Weidenkamp");
    host.screen().openRecord(SEEKER).says("Waits for the host");
    Visitor student = visitor(Account.FAMULUS);
    student.open("booking/mine.xhtml");
    assertThat(student.screen().words()).contains(HOSPITAL_NAME, "Has a booking");
  }

  @Test
  @Order(10)
  @DisplayName("for all others who wait places are proposed at once, and staff asks for those it leaves ticked")
  void proposed() {
    Visitor staff = visitor(Account.HALLE);
    MatchingPages board = new MatchingPages(staff.screen().home().follow("Find places"));
    int waiting = board.waiting().size();
    board.follow("Propose for all").says("One after the other, the longest waiting first");
    assertThat(faults(staff)).isEmpty();
    List<String> proposals = board.proposals();
    assertThat(proposals).hasSizeGreaterThan(1).noneMatch(each -> each.contains(SEEKER));
    String left = board.untick(0);
    board.press("Ask for the ticked");
    int asked = proposals.size() - 1;
    board.says("Hosts have been asked for " + asked + " of " + asked);
    assertThat(faults(staff)).isEmpty();
    assertThat(board.proposals())
        .as("those asked for are gone; the one left out still has no tick")
        .anyMatch(each -> each.contains(left))
        .hasSize(1);
    assertThat(board.isTicked(0)).isFalse();
    board.press("Ask for the ticked").says("Nobody is ticked.");
    assertThat(faults(staff)).isEmpty();
    board.open("matching/board.xhtml");
    assertThat(board.waiting()).hasSize(waiting - asked).anyMatch(each -> each.contains(left));
  }
}
