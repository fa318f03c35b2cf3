package org.famulus.it.browser.page;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The board of draft allocations, a new draft, and one student in it. */
public final class AllocationPages extends Screen {

  private static final int PLACED = 2;
  private static final int FREE = 4;
  private static final int AGAINST = 5;

  /** The board and what lies behind it. */
  public AllocationPages(Screen before) {
    super(before);
  }

  /** Freezes a draft and draws it with a seed, from the board. */
  public AllocationPages newDraft(String title, String seed) {
    return freeze(title).draw(seed);
  }

  /** Freezes what goes into a draft, from the board. */
  public AllocationPages freeze(String title) {
    follow("New draft");
    write("title", title).press("Freeze");
    return this;
  }

  /** Draws the draft shown with a seed. */
  public AllocationPages draw(String seed) {
    write("seed", seed).press("Draw and solve");
    return this;
  }

  /** How many drafts stand side by side. */
  public int drafts() {
    return page().locator("main table").first().locator("tbody tr").count();
  }

  /** How many students the draft gives a place. */
  public int placed(String draft) {
    Locator row = page().locator("main table").first().locator("tbody tr");
    return Integer.parseInt(
        row.filter(containing(draft)).locator("td").nth(PLACED).innerText().strip());
  }

  /** Narrows the students to some, such as those without a place. */
  public AllocationPages show(String which) {
    press(main().locator("a.chip").filter(containing(which)));
    return this;
  }

  /** Opens the first student of the list, and answers the name. */
  public String openFirstStudent() {
    Locator student = main().locator("a[href*=\"/allocation/student.xhtml\"]").first();
    String name = student.innerText();
    press(student);
    return name;
  }

  /** Family name of the first student about one of whose wishes something is said. */
  public String firstStudentAbout(String said) {
    Locator wish =
        page()
            .locator("li")
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile(said)));
    String name =
        main()
            .locator("table.list tbody tr")
            .filter(new Locator.FilterOptions().setHas(wish))
            .first()
            .locator("a[href*=\"/allocation/student.xhtml\"]")
            .innerText();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Chooses the first place of which a rule says that it cannot be given, and answers the rule. */
  public String chooseRefused() {
    Locator place = places().filter(containing("SKA-R")).first();
    String rule = place.locator("td").nth(AGAINST).locator(".muted").first().innerText().strip();
    press(place.locator("a"));
    return rule;
  }

  /** Chooses the first free place that nothing speaks against. */
  public AllocationPages choosePossible() {
    for (Locator place : places().all()) {
      boolean free = Integer.parseInt(place.locator("td").nth(FREE).innerText().strip()) > 0;
      if (free && place.locator("td").nth(AGAINST).innerText().isBlank()) {
        press(place.locator("a"));
        return this;
      }
    }
    throw new AssertionError("No place is free for this student.");
  }

  /** Gives the chosen place, for a reason. */
  public AllocationPages move(String reason) {
    write("reason", reason).press("Move");
    return this;
  }

  /** Opens the reasons of the first student in the list, and reads them. */
  public String why() {
    Locator why = main().locator("details.why").first();
    click(why.locator("summary"));
    return why.locator("ol").innerText();
  }

  /** The published file of a draw, as the page offers it to the student. */
  public byte[] drawFile() {
    unfold("How anybody can repeat this draw");
    return page()
        .context()
        .request()
        .get(main().locator("a[href*=\"/application/draw\"]").first().getAttribute("href"))
        .body();
  }

  /** Digest of the result of a draw on the page for everybody. */
  public String resultDigest(String draft) {
    Locator draw = main().locator("section.draw").filter(containing(draft));
    return draw.locator("dl")
        .locator("dt:has-text(\"Digest of the result\") + dd")
        .innerText()
        .strip();
  }

  /** Announces when the draft shown is allotted by itself, on the day the call names for results. */
  public AllocationPages announce(String time) {
    unfold("Allot at an announced moment");
    write("announceTime", time).press("Announce");
    return this;
  }

  /** Takes the announcement of the draft shown back. */
  public AllocationPages takeAnnouncementBack() {
    unfold("Take the announcement back");
    press(page().locator("details.confirm[open] input[type=submit]"));
    return this;
  }

  /** Issues the decisions of the draft shown. */
  public void allot() {
    unfold("Allot this draft");
    press(page().locator("details.confirm[open] input[type=submit]"));
  }

  private Locator places() {
    return main().locator("table tbody tr:has(a[href*=\"to=\"])");
  }
}
