package org.famulus.it.browser.page;

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
    write("title", title).write("funder", "A ministry");
    write("firstDay", today.toString()).write("lastDay", today.plusYears(1).toString());
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
}
