package org.famulus.it.browser.page;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** Payment runs and what units are paid. */
public final class PaymentPages extends Screen {

  /** Pages about payments. */
  public PaymentPages(Screen before) {
    super(before);
  }

  /** Shows what a run up to this day would pay. */
  public PaymentPages preview(LocalDate upTo) {
    follow("New payment run");
    write("upTo", upTo.toString()).press("Show for this day");
    return this;
  }

  /** Whether the person at work may approve the run at hand. */
  public boolean approvable() {
    return main().locator("#deciding input[type=submit][value^=Approve]").count() > 0;
  }

  /** Opens the newest run of the list. */
  public PaymentPages openNewest() {
    press(main().locator("table.list a[href*=\"/payment/record.xhtml\"]").first());
    return this;
  }

  /** The file behind the link that leads to this address. */
  public APIResponse file(String address) {
    Locator link = main().locator("a[href*=\"" + address + "\"]").first();
    return page().context().request().get((String) link.evaluate("link => link.href"));
  }
}
