package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.famulus.it.browser.page.LinkPages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A unit without an account answers the faculty by links in its contact's mail, on a phone. */
abstract class UnitLinkStages extends CompletionStages {

  private static final String UNIT = "VO Endokrinologi, Lund";
  private static final String CONTACT = "saga.larkkvarna@lund.example.org";
  private static final String SPECIALTY = "Primary care";
  private static final String SUPERVISOR = "Maja Granlind <maja.granlind@lund.example.org>";

  @Test
  @Order(61)
  @DisplayName(
      "a unit's contact states next year's places by the link in her mail, on a phone and with at"
          + " most 5 clicks (SKA-S21, SKA-S22, SKA-S30)")
  void unitStatesPlacesByLink() {
    coordinator().screen().open(unitRecord());
    coordinator().screen().press("Ask for next year").says("The link is on its way.");
    try (Visitor contact = stranger()) {
      LinkPages pages = opened(contact, "/link/interest.xhtml");
      pages.state("primary_care", 2, SUPERVISOR, CONTACT).says("Your interest is registered");
      assertThat(contact.clicks()).isLessThanOrEqualTo(5);
      assertThat(faults(contact)).isEmpty();
      assertThat(pages.fitsTheWindow()).isTrue();
    }
    LinkPages registered = registration();
    assertThat(registered.fact("Clinical unit")).isEqualTo(UNIT);
    assertThat(registered.words()).contains("Maja Granlind", "Waits for approval");
  }

  @Test
  @Order(62)
  @DisplayName("she names supervisors by a link, with 1 click (SKA-S27)")
  void unitNamesSupervisorsByLink() {
    registration().press("Ask for supervisors by link").says("The link is on its way.");
    try (Visitor contact = stranger()) {
      LinkPages pages = opened(contact, "/link/supervisors.xhtml");
      pages.nameSupervisors(SUPERVISOR + "\nFolke Ask").says("The supervisors are named.");
      assertThat(contact.clicks()).isEqualTo(1);
      assertThat(faults(contact)).isEmpty();
    }
    assertThat(registration().words()).contains("Folke Ask");
  }

  @Test
  @Order(63)
  @DisplayName("she says by a link that a period cannot be given, and the faculty finds it at home")
  void unitDeclinesByLink() {
    registration().press("Send a link for saying").says("The link is on its way.");
    try (Visitor contact = stranger()) {
      LinkPages pages = opened(contact, "/link/decline.xhtml");
      pages.decline("Not in March: we move house.").says("Thank you for telling us");
      assertThat(contact.clicks()).isEqualTo(1);
      assertThat(faults(contact)).isEmpty();
    }
    coordinator().open("link/list.xhtml?attention=true");
    assertThat(coordinator().screen().words()).contains("Not in March: we move house.");
  }

  /** The page of the link mailed to the contact, after a look at it in four languages. */
  private LinkPages opened(Visitor contact, String page) {
    String link = mailbox().linkFor(CONTACT, page);
    assertThat(faultsForEverybody(contact, link)).isEmpty();
    contact.atWidth(PHONE);
    LinkPages pages = new LinkPages(contact.screen());
    pages.open(link);
    return pages;
  }

  private LinkPages registration() {
    return new LinkPages(coordinator().screen()).registration(unitRecord(), SPECIALTY);
  }

  private String unitRecord() {
    return coordinator()
        .linkOn("organisation/list.xhtml?text=Endokrinologi", "/organisation/record.xhtml");
  }
}
