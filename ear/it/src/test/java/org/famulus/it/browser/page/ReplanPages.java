package org.famulus.it.browser.page;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;

/** Places planned anew: what is gone, the plans to choose from, one of them, and what a student says. */
public final class ReplanPages extends Screen {

  private static final int PLACED = 0;
  private static final int WITHOUT = 1;
  private static final int MOVED = 2;

  /** Begins at the board of a call. */
  public ReplanPages(Screen before) {
    super(before);
  }

  /** Begins a plan, from the board of the call. */
  public ReplanPages begin() {
    follow("Plan places anew");
    follow("Plan places anew");
    return this;
  }

  /** Ticks the first period that was given to somebody, and answers the unit. */
  public String tickFirstGiven() {
    Locator unit =
        main()
            .locator("table.ticks tbody tr")
            .filter(new Locator.FilterOptions().setHasText(given()))
            .first();
    click(
        unit.locator("td")
            .nth(1)
            .locator("div")
            .filter(new Locator.FilterOptions().setHasText(given()))
            .first()
            .locator("input"));
    return unit.locator("td").first().locator("label").innerText().replaceFirst(" *whole unit", "");
  }

  private static Pattern given() {
    return Pattern.compile("[1-9]\\d* of \\d+ given");
  }

  /** Writes why, and works out what each plan would mean. */
  public ReplanPages look(String why) {
    write("reason", why);
    press(page().locator("#look"));
    return this;
  }

  /** Students who would get another place, by the first plan. */
  public int placed() {
    return number(PLACED);
  }

  /** Students who would be left without a place, by the first plan. */
  public int without() {
    return number(WITHOUT);
  }

  /** Others who would move, by the first plan. */
  public int moved() {
    return number(MOVED);
  }

  private int number(int column) {
    return Integer.parseInt(
        main()
            .locator("table.curve tbody tr")
            .first()
            .locator("td")
            .nth(column)
            .innerText()
            .strip());
  }

  /** The plans there are to choose from. */
  public List<String> plans() {
    return main().locator("table.curve tbody th").allInnerTexts();
  }

  /** Takes no plan; answers whether the error leads to the first of those to choose from. */
  public boolean isSentToChoice() {
    press(page().locator("#propose"));
    click(page().locator("#errors a"));
    return Boolean.TRUE.equals(
        main()
            .locator("input[name=price]")
            .first()
            .evaluate("choice => choice === document.activeElement"));
  }

  /** Takes the plan with the fewest moves. */
  public ReplanPages takeFewest() {
    click(main().locator("input[name=price]").first());
    press(page().locator("#propose"));
    return this;
  }

  /** Asks those who would move, if anybody would. */
  public ReplanPages ask() {
    press(page().locator("#ask"));
    return this;
  }

  /** Looks at the plan once more. */
  public ReplanPages again() {
    page().reload();
    return this;
  }

  /** Enters a yes of everybody who has not answered. */
  public ReplanPages enterEveryYes() {
    Locator open = main().locator("tbody tr").filter(containing("No answer yet"));
    while (open.count() > 0) {
      click(open.first().locator("summary"));
      press(open.first().locator("input[value=Agrees]"));
    }
    return this;
  }

  /** Carries the plan out. */
  public ReplanPages publish() {
    unfold("Carry out the plan");
    press(page().locator("#publish"));
    return this;
  }
}
