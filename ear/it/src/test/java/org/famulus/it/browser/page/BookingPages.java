package org.famulus.it.browser.page;

import java.time.LocalDate;

/** Places hosts offer, and bookings of them. */
public final class BookingPages extends Screen {

  /** The pages of somebody. */
  public BookingPages(Screen before) {
    super(before);
  }

  /** A host offers places between two days, of the first field there is, and publishes them. */
  public BookingPages offer(LocalDate firstDay, LocalDate lastDay, String words) {
    open("booking/edit.xhtml");
    chooseFirst("unit");
    chooseFirst("field");
    write("firstDay", firstDay.toString());
    write("lastDay", lastDay.toString());
    write("capacity", "2");
    page().locator("textarea[id^=text-]").first().fill(words);
    write("closedFrom-0", lastDay.minusDays(6).toString());
    write("closedTo-0", lastDay.minusDays(5).toString());
    press("Save");
    press("Publish");
    return this;
  }

  /** A student asks for the first place she finds. */
  public BookingPages ask(String message) {
    open("booking/search.xhtml");
    press(main().locator("table.list tbody a").first());
    follow("Ask for this place");
    chooseFirst("institution");
    write("message", message);
    press("Ask for this place");
    return this;
  }

  /** Staff sends somebody of the host a link to answer the longest waiting request by. */
  public BookingPages askHost(String name, String email) {
    open("booking/list.xhtml?state=REQUESTED");
    press(main().locator("table.list tbody a").first());
    unfold("Send a link to somebody else");
    write("receiverName", name).write("receiverEmail", email);
    press(page().locator("#sendTo"));
    return this;
  }

  private void chooseFirst(String id) {
    if (page().locator("#" + id).inputValue().isEmpty()) {
      page()
          .locator("#" + id)
          .selectOption(
              page().locator("#" + id + " option[value]:not([value=\"\"])").first()
                  .getAttribute("value"));
    }
  }
}
