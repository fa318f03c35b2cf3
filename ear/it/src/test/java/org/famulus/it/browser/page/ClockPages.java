package org.famulus.it.browser.page;

import java.time.LocalDate;

/** The page of a demo on which an administrator moves the clock on. */
public final class ClockPages extends Screen {

  /** The clock of the demo. */
  public ClockPages(Screen before) {
    super(before);
  }

  /** Lets it be a later day, with all that is due by then. */
  public ClockPages moveOnTo(LocalDate day) {
    open("demo/clock.xhtml");
    write("day", day.toString());
    press(page().locator("#move"));
    says("What was due is done.");
    return this;
  }
}
