package org.famulus.it.browser.page;

/** Calls of the faculty: one of them, the places that could enter it, the form. */
public final class CallPages extends Screen {

  /** The pages of calls. */
  public CallPages(Screen before) {
    super(before);
  }

  /** How many places the call has. */
  public int places() {
    return Integer.parseInt(fact("Places"));
  }

  /** Goes to the interest that is not in the call yet. */
  public CallPages waiting() {
    press(main().locator("a[href*=\"tab=waiting\"]"));
    return this;
  }

  /** Whether the unit's places can enter, and if not, why. */
  public String standing(String unit) {
    return main().locator("tbody tr").filter(containing(unit)).first().innerText();
  }

  /** Names the call and saves it. */
  public CallPages plan(String title) {
    write("title", title).press("Save");
    return this;
  }
}
