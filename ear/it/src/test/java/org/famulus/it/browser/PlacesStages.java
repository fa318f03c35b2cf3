package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.famulus.it.browser.page.CallPages;
import org.famulus.it.browser.page.InterestPages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Units state their places, a head approves, the faculty plans its calls. */
abstract class PlacesStages extends Journey {

  private static final String UNIT_OF_HEAD = "VO Anestesi och intensivvård, Helsingborg";

  @Test
  @Order(10)
  @DisplayName(
      "a unit registers interest for a year on a phone and reads how long it can change it"
          + " (SKA-S06, SKA-S21, SKA-S22, SKA-S27, SKA-S30)")
  void unitRegistersInterest() {
    unit().atWidth(PHONE);
    InterestPages pages = new InterestPages(unit().screen().home().go("Places"));
    pages.follow("Register interest");
    pages
        .specialty("internal_medicine")
        .firstPeriod()
        .people("Ingegerd Grankvarna <ingegerd.grankvarna@lund.example.org>", "Halvar Vikspets")
        .places(2)
        .press("Hand in")
        .says("is handed in");
    assertThat(pages.fitsTheWindow()).isTrue();
    assertThat(pages.words())
        .contains("Waits for approval", "The unit can change it until the places are allotted");

    pages.go("Places");
    assertThat(pages.fitsTheWindow()).isTrue();
    assertThat(pages.words()).contains("0 of 2 allotted", "expected on");
  }

  @Test
  @Order(11)
  @DisplayName(
      "a unit offers one place less, which needs no new approval, and finds no applicant"
          + " (SKA-S24, SKA-S28)")
  void unitChangesItsInterest() {
    InterestPages pages = new InterestPages(unit().screen().home().go("Places"));
    pages.change("VO Hjärt- och lungmedicin, Lund, 2027", "Cardiology");
    int places = pages.places();
    pages.places(places - 1).press("Save").says("are saved");
    assertThat(pages.words()).contains("0 of " + (places - 1) + " allotted");
    unit().atDesk();

    String application =
        coordinator().linkOn("application/list.xhtml", "/application/record.xhtml");
    assertThat(unit().screen().open(application)).isEqualTo(NOT_FOUND);
    assertThat(unit().screen().open("application/list.xhtml")).isEqualTo(NOT_FOUND);
    assertThat(unit().screen().open("eligibility/desk.xhtml")).isEqualTo(NOT_FOUND);
  }

  @Test
  @Order(12)
  @DisplayName("a section head approves and records the delegation (SKA-S16)")
  void sectionHeadApproves() {
    InterestPages pages = new InterestPages(visitor(Account.HEAD).screen().home().go("Places"));
    pages.follow("Approve");
    pages.approveByDelegation("Torkel Ekbacken", "2026-01-01", "2026-12-31");
    pages.says("is approved");
    assertThat(pages.words())
        .contains("Section head, by delegation", "Torkel Ekbacken", "Interest approved");
  }

  @Test
  @Order(13)
  @DisplayName(
      "the coordinator takes approved places into the call and reads what the others lack"
          + " (SKA-S09, SKA-S26)")
  void coordinatorCollectsPlaces() {
    CallPages pages = new CallPages(coordinator().screen().home());
    pages.go("Places", "Calls").follow(CALL);
    int before = pages.places();
    pages.waiting();
    assertThat(pages.standing(UNIT_OF_HEAD)).contains("May enter");
    assertThat(pages.standing("VO Kvinnosjukvård, Ystad")).contains("has not approved yet");
    pages.press("Collect places").says("Places added: 3");
    pages.waiting();
    assertThat(pages.words()).doesNotContain(UNIT_OF_HEAD).contains("VO Kvinnosjukvård, Ystad");
    pages.follow("Facts and dates");
    assertThat(pages.places()).isGreaterThan(before);
  }

  @Test
  @Order(14)
  @DisplayName(
      "the next call is planned as a copy of the last season and published (SKA-S07, SKA-S09)")
  void nextCall() {
    CallPages pages = new CallPages(coordinator().screen().home());
    pages.go("Places", "Calls").follow(CALL);
    pages.follow("Plan the next one like this");
    pages.plan("Spring term 2028");
    assertThat(pages.heading()).isEqualTo("Spring term 2028");
    assertThat(pages.fact("Applications")).contains("2027");
    pages.press("Publish").says("Spring term 2028 is published.");
  }
}
