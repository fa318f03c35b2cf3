package org.famulus.it.browser.page;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Place wishes, and the board on which staff meets them. */
public final class MatchingPages extends Screen {

  /** The pages of somebody. */
  public MatchingPages(Screen before) {
    super(before);
  }

  /** What stands in the field with this id. */
  public String typed(String id) {
    return page().locator("#" + id).inputValue();
  }

  /** Files the wish for so many days; the home institution is the first there is. */
  public MatchingPages file(int days) {
    if (page().locator("input[name=institution]:checked").count() == 0) {
      page().locator("input[name=institution]").first().check();
    }
    write("stayDays", Integer.toString(days));
    press(page().locator("#save"));
    return this;
  }

  /** Those who wait, the longest first. */
  public List<String> waiting() {
    return page().locator(".cases li").allInnerTexts();
  }

  /** Looks at a student who waits. */
  public MatchingPages student(String name) {
    press(page().locator(".cases a").filter(containing(name)).first());
    return this;
  }

  /** Chooses a place for the student at hand. */
  public MatchingPages place(String host) {
    press(
        page()
            .locator(".options > li")
            .filter(containing(host))
            .first()
            .locator("a.button"));
    return this;
  }

  /** What is proposed, for those that can be asked for here. */
  public List<String> proposals() {
    return proposal().allInnerTexts();
  }

  /** Takes the tick of a proposal away, and says whose it is. */
  public String untick(int position) {
    Locator one = proposal().nth(position);
    one.locator("input[name=selected]").uncheck();
    return one.locator("h3 a").innerText();
  }

  /** Whether a proposal is ticked. */
  public boolean isTicked(int position) {
    return proposal().nth(position).locator("input[name=selected]").isChecked();
  }

  private Locator proposal() {
    return page()
        .locator(".options > li")
        .filter(new Locator.FilterOptions().setHas(page().locator("input[name=selected]")));
  }
}
