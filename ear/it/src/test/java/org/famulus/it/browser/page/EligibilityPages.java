package org.famulus.it.browser.page;

import com.microsoft.playwright.Locator;

/** The desk where applications are assessed, and the list where many are. */
public final class EligibilityPages extends Screen {

  /** Desk and list. */
  public EligibilityPages(Screen before) {
    super(before);
  }

  /** The case at hand. */
  public String currentCase() {
    return page().locator("#case-title").innerText();
  }

  /** How many are decided. */
  public int decided() {
    return Integer.parseInt(page().locator("#desk-progress").getAttribute("value"));
  }

  /** How many are handed in and wait for a decision. */
  public int waiting() {
    return Integer.parseInt(
        main().locator("a.chip[href*=\"state=SUBMITTED\"] .count").innerText().strip());
  }

  /** Selects all applications of the list, on all its pages. */
  public EligibilityPages selectAll() {
    click(page().locator(".tick-all"));
    Locator onAllPages = page().locator("input[name=selectedAll]");
    if (onAllPages.count() > 0) {
      click(onAllPages);
    }
    return this;
  }

  /** Shows what deciding on the selected comes to. */
  public EligibilityPages look() {
    press(page().locator("#look"));
    return this;
  }

  /** Decides on all that are shown. */
  public EligibilityPages decideAll() {
    press(page().locator("#decideAll"));
    return this;
  }
}
