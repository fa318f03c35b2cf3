package org.famulus.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.famulus.region.spi.catalogue.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page is there in programmes that have its step")
class PageStepsTest {

  @Test
  @DisplayName("each step has pages, and a page of the menu needs the step the menu says")
  void ofMenu() {
    assertThat(MenuEntry.ALL)
        .filteredOn(entry -> entry.step().isPresent())
        .allSatisfy(entry -> assertThat(PageSteps.of(entry.view())).isEqualTo(entry.step()));
    assertThat(MenuEntry.ALL)
        .extracting(entry -> entry.step().orElse(null))
        .contains(Step.values());
  }

  @Test
  @DisplayName("a page beside the menu belongs where its list belongs")
  void besideTheMenu() {
    assertThat(PageSteps.of("/booking/request.xhtml")).contains(Step.BOOKING);
    assertThat(PageSteps.of("/host/record.xhtml")).contains(Step.HOST);
    assertThat(PageSteps.of("/support/start.xhtml")).contains(Step.SUPPORT);
    assertThat(PageSteps.of("/call/edit.xhtml")).contains(Step.CALL);
  }

  @Test
  @DisplayName("people, figures, documents and the pages of links need none")
  void withoutStep() {
    assertThat(PageSteps.of("/person/record.xhtml")).isEmpty();
    assertThat(PageSteps.of("/report/season.xhtml")).isEmpty();
    assertThat(PageSteps.of("/library/edit.xhtml")).isEmpty();
    assertThat(PageSteps.of("/link/booking.xhtml")).isEmpty();
    assertThat(PageSteps.of("/regions/toy/box.xhtml")).isEmpty();
    assertThat(PageSteps.of("/index.xhtml")).isEmpty();
  }
}
