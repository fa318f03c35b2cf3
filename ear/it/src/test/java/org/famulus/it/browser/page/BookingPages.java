package org.famulus.it.browser.page;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;

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

  /**
   * Notes what a host would offer, as it is typed into the form by its ids; nobody else sees it yet.
   */
  public BookingPages draft(String host, String kind, String field, Map<String, String> typed) {
    open("booking/edit.xhtml");
    page().locator("#unit").selectOption(new SelectOption().setLabel(host));
    choose("kind", kind).choose("field", field);
    typed.forEach(this::write);
    press("Save");
    return this;
  }

  /** A student asks for the place she looks at. */
  public BookingPages ask(LocalDate firstDay, LocalDate lastDay, String institution) {
    write("firstDay", firstDay.toString()).write("lastDay", lastDay.toString());
    page().locator("#institution").selectOption(new SelectOption().setLabel(institution));
    press("Ask for this place");
    return this;
  }

  /** The host says yes by its link. */
  public BookingPages accept() {
    press(page().locator("#accept"));
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
