package org.famulus.it.browser.page;

/** Outgoing mail: the list, one mail, a mail to many. */
public final class MailPages extends Screen {

  /** The pages of outgoing mail. */
  public MailPages(Screen before) {
    super(before);
  }

  /** Sends a test mail, from the list. */
  public MailPages test(String address) {
    write("address", address).press("Send test mail");
    return this;
  }

  /** Looks for the mails to an address until the latest says something. */
  public MailPages awaitMail(String address, String words) {
    find(address);
    page()
        .waitForCondition(
            () -> {
              page().reload();
              return words().contains(words);
            });
    return this;
  }

  /** Opens the latest mail of the list. */
  public MailPages openLatest() {
    press(main().locator("a[href*=\"/notify/record.xhtml\"]").first());
    return this;
  }

  /** Notes that the mail came back. */
  public MailPages cameBack(String reason) {
    write("reason", reason).press("Note that it came back");
    return this;
  }

  /** Writes a mail to everybody whose application stands like this, and looks at it. */
  public MailPages toEverybody(String state, String subject, String text) {
    follow("Mail to a list");
    main().getByLabel(state).check();
    write("subject", subject).write("text", text).press("Preview");
    return this;
  }
}
