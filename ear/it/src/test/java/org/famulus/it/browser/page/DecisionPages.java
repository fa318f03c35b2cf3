package org.famulus.it.browser.page;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;

/** Decisions: their list, one of them, and the student's own. */
public final class DecisionPages extends Screen {

  private static final int SIGNATURE = 4;

  /** The decisions of whoever is signed in. */
  public DecisionPages(Screen before) {
    super(before);
  }

  /** Opens a decision of the list, counted from 0. */
  public DecisionPages openDecision(int index) {
    press(page().locator("main table a[href*=\"/decision/record.xhtml\"]").nth(index));
    return this;
  }

  /** The first bytes of the document, which name its format. */
  public String documentSignature() {
    APIResponse letter =
        page()
            .context()
            .request()
            .get(page().locator("a[href*=\"/decision/letter\"]").first().getAttribute("href"));
    return new String(letter.body(), 0, SIGNATURE, StandardCharsets.US_ASCII);
  }
}
