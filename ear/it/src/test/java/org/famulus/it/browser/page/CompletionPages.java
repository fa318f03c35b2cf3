package org.famulus.it.browser.page;

import com.microsoft.playwright.Locator;

/** The end of a placement: confirmation by link, handing in, the examiner's desk, the certificate. */
public final class CompletionPages extends Screen {

  /** Pages about the end of a placement. */
  public CompletionPages(Screen before) {
    super(before);
  }

  /** The supervisor confirms what the form proposes: done and approved, all weeks. */
  public CompletionPages confirm() {
    press(page().locator("#confirm"));
    return this;
  }

  /** Opens the desk's cases that stand here. */
  public CompletionPages stage(String stage) {
    press(main().locator("a.chip").filter(containing(stage)).first());
    return this;
  }

  /** Opens the case of a student. */
  public CompletionPages openCase(String student) {
    press(main().locator("ul.cases a").filter(containing(student)).first());
    return this;
  }

  /** The examiner lets the case at hand pass. */
  public CompletionPages pass() {
    press(page().locator("#pass"));
    return this;
  }

  /** The document of the certificate. */
  public byte[] certificate() {
    Locator link = main().locator("a[href*=\"/completion/certificate\"]").first();
    return page().context().request().get(link.getAttribute("href")).body();
  }

  /** Asks the public page about a code. */
  public CompletionPages verify(String code) {
    open("verify?lang=en");
    write("code", code).press("Verify");
    return this;
  }
}
