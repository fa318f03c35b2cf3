package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.famulus.it.browser.page.GatePages;
import org.famulus.it.browser.page.LogbookPages;
import org.famulus.it.browser.page.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The first day of placements, and the logbook. */
abstract class FirstDayStages extends BeforeStartStages {

  private static final int MUCH_READING = 150;

  @Test
  @Order(30)
  @DisplayName(
      "on the first day who is ready has started, who is not is held back with the reasons, and"
          + " starts when the last gate opens (SKA-R12, SKA-R15)")
  void firstDayHasCome() {
    moveClockTo(FIRST_DAY);
    Screen own = visitor(Account.STUDENT).screen().home().go("My place");
    assertThat(own.words()).contains("Under way");

    GatePages gates = new GatePages(coordinator().screen().home().follow("See which"));
    assertThat(gates.words()).contains(ELOISE).doesNotContain(JORDIS);
    gates.openStudent(ELOISE);
    assertThat(gates.words())
        .contains("Held back: ", "A confidential matter is still open.");

    verifiersDesk().openCase(ELOISE, EXTRACT).verify();
    gates.open("placement/list.xhtml");
    gates.find(ELOISE);
    assertThat(gates.line(ELOISE)).contains("Under way");
  }

  @Test
  @Order(31)
  @DisplayName(
      "a student writes her logbook on a phone; more than two hours of literature ask for a"
          + " reason (SKA-R16)")
  void logbook() {
    Visitor student = visitor(Account.STUDENT);
    student.atWidth(PHONE);
    student.screen().home().go("My place").follow("My placement").follow("Logbook");
    LogbookPages book = new LogbookPages(student.screen());
    book.day(MUCH_READING, "Followed the morning round and read about heart failure.");
    book.press("Save").says(MUCH_READING + " minutes of literature on ");
    assertThat(book.words()).contains("No day has been written yet.");

    book.because("The ward was closed in the afternoon.").press("Save");
    book.says("The day is in the logbook.");
    assertThat(book.words())
        .contains("of this reading 2 h 30 min", "The ward was closed in the afternoon.");
    assertThat(faults(student)).isEmpty();
    student.atDesk();
  }
}
