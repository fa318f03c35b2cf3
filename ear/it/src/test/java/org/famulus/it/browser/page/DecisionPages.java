package org.famulus.it.browser.page;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

  /** The free places of the reserve list, one text each. */
  public List<String> freePlaces() {
    return main().locator("tbody tr:has(a[href*=\"offer=\"])").allInnerTexts();
  }

  /** Looks for a place for somebody who waits. */
  public DecisionPages findPlaceFor(String student) {
    press(
        main()
            .locator("tbody tr")
            .filter(containing(student))
            .locator("a[href*=\"application=\"]"));
    return this;
  }

  /** Gives the first place that nothing speaks against. */
  public DecisionPages giveFirstPossible() {
    Locator place = main().locator("tbody tr:not(:has-text(\"-R\"))").first();
    click(place.locator("summary"));
    press(place.locator("input[type=submit]"));
    return this;
  }

  /** Number of the first decision where it stands last in the row. */
  public String lastColumn() {
    return main().locator("tbody tr").first().locator("td").last().innerText().strip();
  }

  /** The student of the first row. */
  public String student() {
    String cell = main().locator("tbody tr").first().locator("td").first().innerText();
    return cell.lines().findFirst().orElseThrow().strip();
  }

  /** Revokes the decision for a reason. */
  public DecisionPages revoke(String reason) {
    unfold("Revoke");
    write("reason", reason).press("Revoke decision");
    return this;
  }
}
