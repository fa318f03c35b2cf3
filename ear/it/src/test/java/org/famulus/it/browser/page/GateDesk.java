package org.famulus.it.browser.page;

import java.time.LocalDate;
import java.util.List;

/** A desk where requirements are verified, one case after the other. */
public final class GateDesk extends Screen {

  /** The desk of the faculty, or that of the verifier. */
  public GateDesk(Screen before) {
    super(before);
  }

  /** Opens one requirement of a student, whoever acts next on it. */
  public GateDesk openCase(String student, String requirement) {
    find(student);
    for (int turn = 0; cases(student, requirement) == 0; turn++) {
      press(main().locator("div.filter").first().locator("a.chip").nth(turn));
      find(student);
    }
    press(
        main()
            .locator("ul.cases a")
            .filter(containing(student))
            .filter(containing(requirement))
            .first());
    return this;
  }

  /** Requirements of the student in the list at hand. */
  public int cases(String student, String requirement) {
    return main()
        .locator("ul.cases a")
        .filter(containing(student))
        .filter(containing(requirement))
        .count();
  }

  /** All cases in the list at hand. */
  public List<String> cases() {
    return main().locator("ul.cases a").allInnerTexts();
  }

  /** The case is in order. */
  public GateDesk verify() {
    press(page().locator("#verify"));
    return this;
  }

  /** The test is taken, its answer is awaited. */
  public GateDesk awaitTest() {
    key("t");
    return this;
  }

  /** Notes the days an insurance covers. */
  public GateDesk covered(LocalDate from, LocalDate until) {
    write("coveredFrom", from.toString()).write("coveredUntil", until.toString());
    return this;
  }

  /** Writes why it is accepted although a rule holds it, and says again that it is in order. */
  public GateDesk verifyBecause(String reason) {
    page().locator("textarea[id$=written]").fill(reason);
    return verify();
  }
}
