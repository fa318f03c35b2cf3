package org.famulus.it.browser.page;

/** Nominations of a home university. */
public final class NominationPages extends Screen {

  /** The pages of a nominator. */
  public NominationPages(Screen before) {
    super(before);
  }

  /** Nominates a student of the only university the nominator speaks for. */
  public NominationPages nominate(String givenName, String familyName, String email) {
    open("nomination/list.xhtml");
    follow("Nominate a student");
    if (page().locator("#institution").inputValue().isEmpty()) {
      page()
          .locator("#institution")
          .selectOption(
              page().locator("#institution option[value]:not([value=\"\"])").first()
                  .getAttribute("value"));
    }
    write("givenName", givenName).write("familyName", familyName).write("email", email);
    choose("language", "en");
    press(page().locator("#save"));
    return this;
  }
}
