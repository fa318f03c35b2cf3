package org.famulus.it.browser.page;

/** The ways in: invitations, new passwords. */
public final class AccessPages extends Screen {

  /** The pages of somebody signed in or not. */
  public AccessPages(Screen before) {
    super(before);
  }

  /** Invites somebody to a role, for an organisation chosen by its name. */
  public AccessPages invite(String name, String email, String role, String organisation) {
    open("access/invite.xhtml");
    write("name", name).write("email", email).choose("role", role);
    page()
        .locator("#organisation")
        .selectOption(
            page()
                .locator("#organisation option")
                .filter(containing(organisation))
                .first()
                .getAttribute("value"));
    press(page().locator("#send"));
    return this;
  }

  /** Accepts an invitation by the link in the mail. */
  public AccessPages accept(String link, String password) {
    open(link);
    write("password", password).write("repeated", password);
    press(page().locator("#accept"));
    return this;
  }

  /** Asks for a link to choose a new password. */
  public AccessPages askNewPassword(String login) {
    open("access/forgot.xhtml");
    write("login", login);
    press(page().locator("#ask"));
    return this;
  }

  /** Chooses a new password by the link in the mail. */
  public AccessPages choosePassword(String link, String password) {
    open(link);
    write("password", password).write("repeated", password);
    press(page().locator("#save"));
    return this;
  }
}
