package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famulus.it.browser.page.AccessPages;
import org.famulus.it.browser.page.CalendarPages;
import org.famulus.it.browser.page.PaymentPages;
import org.famulus.it.browser.page.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The second half of the year, from an allotted place to a certificate and a payment; the clock is
 * moved on as in a demo. The chapters before this one are its superclasses.
 */
@DisplayName("The second half of the year in the browser")
public class YearJourneyIT extends UnitLinkStages {

  private static final Account WARD = new Account("avdelning@example.org", NEW_PASSWORD);
  private static final int REMINDED_AFTER = 14;
  private static final String UNIT_OF_JORDIS = "VO Internmedicin, Malmö";

  @Test
  @Order(50)
  @DisplayName("a payment run is prepared, and whoever prepared it cannot approve it (SKA-R19)")
  void paymentIsPrepared() {
    PaymentPages pages = payments(coordinator());
    pages.preview(LAST_DAY.plusDays(REMINDED_AFTER));
    assertThat(pages.words()).contains(JORDIS);
    pages.press("Prepare this run").says("Somebody else approves it next.");
    assertThat(pages.words()).contains("somebody else with the right to approve payments acts next");
    assertThat(pages.approvable()).isFalse();
  }

  @Test
  @Order(51)
  @DisplayName("somebody else approves the run; then it stands, and its entries are exported")
  void paymentIsApproved() {
    PaymentPages pages = payments(visitor(Account.FINANCE)).openNewest();
    assertThat(pages.words()).contains("You approve it next.");
    pages.press("Approve ").says("is approved.");
    assertThat(pages.approvable()).isFalse();
    assertThat(faults(visitor(Account.FINANCE))).isEmpty();
    assertThat(pages.words()).contains("The run stands as it is.", "Digest of the approved entries");
    APIResponse entries = pages.file("format=csv");
    assertThat(entries.text()).contains(JORDIS);
    assertThat(new String(pages.file("/payment/statement?").body(), 0, 4)).isEqualTo("%PDF");
  }

  @Test
  @Order(52)
  @DisplayName("the unit sees what it was paid for, and nothing of other units (SKA-R19)")
  void unitIsPaid() {
    new AccessPages(visitor(Account.ADMIN).screen())
        .invite("Yngve Björkhage", WARD.login(), "HOST", UNIT_OF_JORDIS)
        .says("invited");
    Screen ward = comesIn(WARD).screen().home().go("Programme", "Payments to us");
    assertThat(ward.words()).contains(JORDIS).doesNotContain(ELOISE);
  }

  @Test
  @Order(60)
  @DisplayName("a unit's calendar is read at a secret address, until that is taken back")
  void calendarAddress() {
    CalendarPages pages =
        new CalendarPages(visitor(WARD).screen().home().go("Our placements", "Our calendar"));
    String address = pages.addressFor(UNIT_OF_JORDIS);
    try (Visitor program = stranger()) {
      APIResponse calendar = program.get(address);
      assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
      assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR");

      pages.takeBack().says("The address no longer works.");
      assertThat(program.get(address).status()).isEqualTo(NOT_FOUND);
    }
  }

  @Test
  @Order(70)
  @DisplayName("what a season ends with is readable by everybody, in four languages and on a phone")
  void pagesOfTheEnd() {
    Visitor finance = visitor(Account.FINANCE);
    String run = finance.linkOn("payment/list.xhtml", "/payment/record.xhtml");
    String entry = coordinator().linkOn(run, "/payment/correct.xhtml");
    String placement =
        coordinator().linkOn("placement/list.xhtml?text=Jordis", "/placement/record.xhtml");
    Map<Visitor, List<String>> pages = new LinkedHashMap<>();
    pages.put(
        coordinator(),
        List.of(
            run,
            entry,
            placement,
            placement.replace("/record.", "/logbook."),
            coordinator().linkOn("completion/list.xhtml", "/completion/record.xhtml"),
            "report/season.xhtml",
            "report/units.xhtml",
            "report/gates.xhtml",
            "index.xhtml"));
    pages.put(finance, List.of("index.xhtml", run));
    pages.put(
        visitor(Account.EXAMINER), List.of("completion/desk.xhtml?stage=GRADED", "index.xhtml"));
    pages.put(
        visitor(Account.STUDENT),
        List.of("index.xhtml", "completion/mine.xhtml", "compliance/mine.xhtml"));
    pages.put(visitor(WARD), List.of("payment/statement.xhtml", "placement/calendar.xhtml"));

    List<String> findings = new ArrayList<>();
    pages.forEach(
        (reader, addresses) ->
            addresses.forEach(address -> findings.addAll(faultsForEverybody(reader, address))));
    assertThat(findings).isEmpty();
  }

  private static PaymentPages payments(Visitor visitor) {
    return new PaymentPages(visitor.reading("en").screen().home().go("Programme", "Payments"));
  }
}
