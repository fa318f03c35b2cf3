package org.famulus.region.skane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.famulus.region.testkit.example.ApplicationExample.application;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.allocation.AllocationPolicy.Method;
import org.famulus.region.spi.catalogue.PaperKind;
import org.famulus.region.spi.catalogue.PaperKind.Form;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What exists in the course Clinical placement")
class SkaneCatalogueTest {

  private final RegionCatalogue catalogue = new SkaneRegion().catalogue();

  @Test
  @DisplayName("SKA-S29: a placement from Monday 1 February 2027 ends on Sunday 28 February")
  void fourWeeks() {
    assertThat(
            catalogue.kind("ELECTIVE").orElseThrow().length().lastDayFrom(LocalDate.parse("2027-02-01")))
        .isEqualTo("2027-02-28");
  }

  @Test
  @DisplayName("the season has every step of a programme with calls, eleven specialties and five wishes")
  void season() {
    assertThat(catalogue.steps())
        .isEqualTo(EnumSet.range(Step.INTEREST, Step.PAYMENT));
    assertThat(catalogue.fields()).hasSize(11).doesNotHaveDuplicates();
    assertThat(catalogue.maximumWishes()).isEqualTo(5);
  }

  @Test
  @DisplayName("GDP-06: uploaded papers are PDF of at most 5 MB, kept six months after the call")
  void papersAreDeleted() {
    assertThat(catalogue.papers().stream().filter(paper -> paper.form() == Form.FILE))
        .hasSize(3)
        .allSatisfy(
            paper -> {
              assertThat(paper.required()).isTrue();
              assertThat(paper.mediaTypes()).containsExactly("application/pdf");
              assertThat(paper.maxBytes()).isEqualTo(5_242_880);
              assertThat(paper.keptAfterCall()).isEqualTo(Period.ofMonths(6));
            });
  }

  @Test
  @DisplayName("GDP-09: of the identity paper no copy is kept")
  void identityIsShown() {
    PaperKind identity = catalogue.paper("IDENTITY").orElseThrow();

    assertThat(identity.form()).isEqualTo(Form.SHOWN);
    assertThat(identity.mediaTypes()).isEmpty();
  }

  @Test
  @DisplayName("SKA-S09: places are drawn by lot, first among students with granted priority")
  void lottery() {
    AllocationPolicy lottery = new SkaneRegion().allocationPolicies().get(0);

    assertThat(lottery.method()).isEqualTo(Method.LOTTERY_ORDER);
    assertThat(lottery.priorityGroups()).containsExactly("PRIORITY", "REGULAR");
    assertThat(lottery.priorityGroupOf(application().facts(), true)).isEqualTo("PRIORITY");
    assertThat(lottery.priorityGroupOf(application().facts(), false)).isEqualTo("REGULAR");
  }
}
