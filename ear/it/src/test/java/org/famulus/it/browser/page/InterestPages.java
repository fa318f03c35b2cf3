package org.famulus.it.browser.page;

import com.microsoft.playwright.options.AriaRole;

/** What a unit offers: its list, one interest, the form. */
public final class InterestPages extends Screen {

  /** The unit's own pages. */
  public InterestPages(Screen before) {
    super(before);
  }

  /** Opens an interest for a change. */
  public InterestPages change(String title, String specialty) {
    press(
        main()
            .locator("section.panel")
            .filter(containing(title))
            .filter(containing(specialty))
            .locator("a[href*=\"/interest/edit.xhtml?id=\"]"));
    return this;
  }

  /** Chooses the specialty. */
  public InterestPages specialty(String code) {
    choose("field", code);
    return this;
  }

  /** Ticks the first period only. */
  public InterestPages firstPeriod() {
    main().getByRole(AriaRole.GROUP, named("Periods")).getByRole(AriaRole.CHECKBOX).first().check();
    return this;
  }

  /** Names contact person and supervisor. */
  public InterestPages people(String contact, String supervisor) {
    write("contacts", contact).write("supervisors", supervisor);
    return this;
  }

  /** Approves as section head, with the delegation of the head of unit. */
  public InterestPages approveByDelegation(String head, String from, String until) {
    main().getByLabel("Section head, by delegation").check();
    write("delegatedBy", head).write("delegationFrom", from).write("delegationTo", until);
    press("Approve");
    return this;
  }

  /** Writes the number of places. */
  public InterestPages places(int places) {
    write("places", Integer.toString(places));
    return this;
  }

  /** The number of places in the form. */
  public int places() {
    return Integer.parseInt(page().locator("#places").inputValue());
  }
}
