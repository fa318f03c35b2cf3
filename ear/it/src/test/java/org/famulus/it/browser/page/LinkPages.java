package org.famulus.it.browser.page;

import com.microsoft.playwright.options.AriaRole;

/** What a unit's contact opens by a link in her mail, and where staff sends it from. */
public final class LinkPages extends Screen {

  /** The pages of somebody with a link, or of who sends one. */
  public LinkPages(Screen before) {
    super(before);
  }

  /** Opens a unit's registration in a specialty. */
  public LinkPages registration(String unit, String specialty) {
    open(unit);
    press(
        main()
            .locator("tr")
            .filter(containing(specialty))
            .locator("a[href*=\"/interest/record.xhtml\"]")
            .first());
    return this;
  }

  /** States the unit's places: a specialty, the first period, a number, who supervises. */
  public LinkPages state(String specialty, int places, String supervisor, String email) {
    choose("field", specialty);
    click(
        main()
            .getByRole(AriaRole.GROUP, named("Periods in "))
            .getByRole(AriaRole.CHECKBOX)
            .first());
    write("places", Integer.toString(places));
    write("supervisors", supervisor).write("email", email);
    press(page().locator("#handIn"));
    return this;
  }

  /** Names who supervises. */
  public LinkPages nameSupervisors(String people) {
    write("supervisors", people);
    press(page().locator("#name"));
    return this;
  }

  /** Says what cannot be given. */
  public LinkPages decline(String words) {
    write("words", words);
    press(page().locator("#tell"));
    return this;
  }
}
