package org.famulus.it.browser.page;

/** The calendar and its secret addresses. */
public final class CalendarPages extends Screen {

  /** The calendar of whoever is signed in. */
  public CalendarPages(Screen before) {
    super(before);
  }

  /** Makes a secret address for a unit, and answers it. */
  public String addressFor(String unit) {
    press("Make an address for " + unit);
    return page().locator("#address").inputValue();
  }

  /** Takes the first secret address back. */
  public CalendarPages takeBack() {
    unfold("Take back");
    press("Take the address back");
    return this;
  }
}
