package org.famulus.it.browser.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;

/** Places hosts offer, and bookings of them. */
public final class BookingPages extends Screen {

  /** The pages of somebody. */
  public BookingPages(Screen before) {
    super(before);
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
    page().getByLabel(institution, new Page.GetByLabelOptions().setExact(true)).check();
    press("Ask for this place");
    return this;
  }

  /** The host says yes by its link. */
  public BookingPages accept() {
    press(page().locator("#accept"));
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
}
