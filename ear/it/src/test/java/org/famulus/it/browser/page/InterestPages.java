package org.famulus.it.browser.page;

/** What a unit offers: its list, one interest, the form. */
public final class InterestPages extends Screen {

  /** The unit's own pages. */
  public InterestPages(Screen before) {
    super(before);
  }

  /** How many of the interests can still be changed. */
  public int changeable() {
    return page().locator("main a[href*=\"/interest/edit.xhtml?id=\"]").count();
  }

  /** Opens the first interest for a change. */
  public InterestPages change() {
    press(page().locator("main a[href*=\"/interest/edit.xhtml?id=\"]").first());
    return this;
  }

  /** Writes the number of places. */
  public InterestPages places(int places) {
    write("places", Integer.toString(places));
    return this;
  }

  /** The number of places in the form. */
  public int places() {
    return Integer.parseInt(page().locator("#places").inputValue());
  }
}
