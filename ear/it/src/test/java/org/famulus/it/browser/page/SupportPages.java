package org.famulus.it.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Support of what placements cost. */
public final class SupportPages extends Screen {

  /** The pages of somebody. */
  public SupportPages(Screen before) {
    super(before);
  }

  /** Writes down who gives how much this year. */
  public SupportPages fund(String title, String budget) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    open("support/period.xhtml");
    return fund(title, "A ministry", today, today.plusYears(1), budget);
  }

  /** Fills in the form of a funding period and saves it. */
  public SupportPages fund(
      String title, String funder, LocalDate firstDay, LocalDate lastDay, String budget) {
    write("title", title).write("funder", funder);
    write("firstDay", firstDay.toString()).write("lastDay", lastDay.toString());
    write("budget", budget);
    write("payerName", "The university").write("payerIban", "DE89 3704 0044 0532 0130 00");
    press("Save");
    return this;
  }

  /** Begins a claim at an address and writes a distance and what travel cost. */
  public SupportPages begin(String address, String kilometres, String travel) {
    open(address);
    press("Ask for support");
    write("distanceKm", kilometres).write("amount-TRAVEL", travel);
    press("Save");
    return this;
  }

  /** Writes into a claim that is begun how far it was, what travel cost, and an account. */
  public SupportPages travelled(String kilometres, String travel, String iban) {
    write("distanceKm", kilometres).write("amount-TRAVEL", travel).write("iban", iban);
    return this;
  }

  /** Chooses a receipt. */
  public SupportPages receipt(FilePayload file) {
    hand(() -> page().locator("#receipt").setInputFiles(file));
    return this;
  }

  /** Gives less for travel than was asked for, says why, and calls the claim checked. */
  public SupportPages check(String travel, String note) {
    write("granted-TRAVEL", travel).write("note", note);
    press(page().locator("#check"));
    return this;
  }

  /** Whether whoever looks at the claim may approve it. */
  public boolean approvable() {
    return page().locator("#approve").count() > 0;
  }

  /** Approves the claim as the second person. */
  public SupportPages approve() {
    press(page().locator("#approve"));
    return this;
  }

  /** Writes the payment file of the period that waits. */
  public SupportPages pay() {
    press(page().locator("#pay"));
    return this;
  }

  /** The newest file for the bank. */
  public String file() {
    Locator link = main().locator("a[href*=\"/support/file\"]").first();
    return page().context().request().get((String) link.evaluate("link => link.href")).text();
  }
}
