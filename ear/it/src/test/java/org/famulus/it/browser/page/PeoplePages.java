package org.famulus.it.browser.page;

/** People, and the organisations they belong to. */
public final class PeoplePages extends Screen {

  /** The pages of contacts. */
  public PeoplePages(Screen before) {
    super(before);
  }

  /** Writes a new person down. */
  public PeoplePages add(String givenName, String familyName, String email) {
    write("givenName", givenName).write("familyName", familyName).write("email", email);
    press("Save");
    return this;
  }

  /** Lays the person beside the first who could be the same. */
  public PeoplePages compare() {
    press(main().locator("a[href*=\"/person/merge.xhtml\"]").first());
    return this;
  }

  /** Makes both one person. */
  public PeoplePages merge() {
    click(main().locator("details.confirm summary"));
    press(main().locator("details.confirm input[type=submit]"));
    return this;
  }

  /** Closes an organisation after a day. */
  public PeoplePages close(String lastDay) {
    click(main().locator("#closing details.confirm summary"));
    write("lastDay", lastDay);
    press(main().locator("#closing details.confirm input[type=submit]"));
    return this;
  }
}
