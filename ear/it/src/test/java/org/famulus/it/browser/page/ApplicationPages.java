package org.famulus.it.browser.page;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;

/** A student's application: its form, its papers, its record. */
public final class ApplicationPages extends Screen {

  /** The pages of an application. */
  public ApplicationPages(Screen before) {
    super(before);
  }

  /** Answers the questions: final year, five clinical semesters, English at C1. */
  public ApplicationPages studies(String... completedPlacements) {
    click(main().locator("#question-finalYear").getByLabel("Yes"));
    write("question-clinicalSemesters", "5").choose("question-english", "C1");
    for (String each : completedPlacements) {
      click(main().locator("#question-completedPlacements").getByLabel(each));
    }
    return this;
  }

  /** Adds the wish for a specialty at a site from a day. */
  public ApplicationPages wish(String specialty, String site, String day) {
    Locator wish =
        main()
            .locator("#wishes optgroup[label=\"" + specialty + "\"] option")
            .filter(containing(site + ", " + day));
    choose("wishes", wish.first().getAttribute("value"));
    press(main().locator("#add"));
    return this;
  }

  /** Moves a wish one rank up. */
  public ApplicationPages up(int rank) {
    press("Move wish " + rank + " up");
    return this;
  }

  /** The wishes in words, the most wanted first. */
  public List<String> wishes() {
    return main().locator("ol.ranked > li > p:first-child").allInnerTexts();
  }

  /** Chooses a file for a paper. */
  public ApplicationPages paper(String kind, Path file) {
    Locator input = main().locator("#paper-" + kind);
    hand(() -> input.setInputFiles(file));
    return this;
  }

  /** Uploads the files chosen. */
  public ApplicationPages upload() {
    press(main().locator("#upload"));
    return this;
  }

  /** Hands in. */
  public ApplicationPages handIn() {
    press(main().locator("#submit"));
    return this;
  }

  /** Takes the application back for good. */
  public ApplicationPages withdraw() {
    unfold("Withdraw application");
    press(main().locator("#withdraw"));
    return this;
  }

  /** What happened to it, the latest first. */
  public ApplicationPages timeline() {
    press(main().locator("a[href*=\"tab=history\"]"));
    return this;
  }

  /** Staff grants the application shown priority, for a reason that stands with its facts then. */
  public ApplicationPages grantPriority(String reason) {
    unfold("Grant priority").write("priorityReason", reason);
    press(page().locator("details.confirm[open] input[type=submit]"));
    says(reason);
    return this;
  }
}
