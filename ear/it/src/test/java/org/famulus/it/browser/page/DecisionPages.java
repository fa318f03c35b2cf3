package org.famulus.it.browser.page;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;

/** Decisions: their list, one of them, the reserve list, and the student's own. */
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

  /** The unit of the student's own place. */
  public String unit() {
    return main().locator("section.panel h2").first().innerText().strip();
  }

  /** The student gives the place up. */
  public DecisionPages decline() {
    unfold("I do not take it");
    press("Give the place up");
    return this;
  }

  /** Goes from the allotment to the reserve list of a call. */
  public DecisionPages reserveList(String call) {
    press(
        main()
            .locator("tbody tr")
            .filter(containing(call))
            .locator("a[href*=\"/decision/reserve.xhtml\"]"));
    return this;
  }

  /** Asks who is next for the free place at a unit in a period. */
  public DecisionPages whoIsNext(String unit, String period) {
    press(
        main()
            .locator("table tbody tr")
            .filter(containing(unit))
            .filter(containing(period))
            .locator("a[href*=\"offer=\"]"));
    return this;
  }

  /** Name of the student whom the order of the draw proposes. */
  public String proposed() {
    String proposal = main().locator(".notice.ok").first().innerText();
    return proposal.replaceFirst(".* is ", "").replaceFirst("\\.$", "").strip();
  }

  /** Gives the place to a student of the list. */
  public DecisionPages give(String student) {
    Locator row = main().locator("table tbody tr").filter(containing(student)).first();
    click(row.locator("summary"));
    press(row.locator("input[type=submit]"));
    return this;
  }

  /** Revokes the decision for a reason. */
  public DecisionPages revoke(String reason) {
    unfold("Revoke");
    write("reason", reason).press("Revoke decision");
    return this;
  }
}
