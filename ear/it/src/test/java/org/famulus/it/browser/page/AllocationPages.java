package org.famulus.it.browser.page;

/** The board of draft allocations, and a new draft. */
public final class AllocationPages extends Screen {

  /** The board and what lies behind it. */
  public AllocationPages(Screen before) {
    super(before);
  }

  /** Solves a draft with a seed, from the board. */
  public AllocationPages newDraft(String title, String seed) {
    follow("New draft");
    write("title", title).write("seed", seed).press("Solve");
    return this;
  }

  /** How many drafts stand side by side. */
  public int drafts() {
    return page().locator("main table").first().locator("tbody tr").count();
  }

  /** Issues the decisions of the draft shown. */
  public void allot() {
    unfold("Allot this draft");
    press(page().locator("details.confirm[open] input[type=submit]"));
  }
}
