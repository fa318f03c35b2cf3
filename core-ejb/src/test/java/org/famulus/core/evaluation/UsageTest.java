package org.famulus.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.catalogue.GoalFigure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report counts what was offered and used")
class UsageTest {

  private static final LocalDate FROM = LocalDate.parse("2020-04-01");
  private static final Optional<Integer> LONG = Optional.of(14);

  private final List<OfferedSite> offered = new ArrayList<>();
  private final List<Stay> stays = new ArrayList<>();

  private void stay(long unit, String field, long person, String firstDay, int days) {
    LocalDate first = LocalDate.parse(firstDay);
    stays.add(
        new Stay(
            unit,
            Optional.of("Town " + unit % 3),
            field,
            person,
            person % 2,
            first,
            first.plusDays(days - 1L)));
  }

  private Usage usage() {
    return new Usage(offered, stays, FROM, LONG);
  }

  @Test
  @DisplayName("MIL-F05: of 114 sites 48 were used (42 %), 44 % in general practice, 75 % short")
  void saxony() {
    for (long site = 1; site <= 114; site++) {
      offered.add(
          new OfferedSite(
              site, site <= 90, "FAMULATUR", site <= 50 ? "general_practice" : "surgery"));
    }
    for (int contact = 0; contact < 348; contact++) {
      boolean gp = contact < 153;
      stay(
          gp ? 1 + contact % 20 : 51 + contact % 28,
          gp ? "general_practice" : "surgery",
          contact,
          "2021-08-02",
          contact % 4 == 0 ? 14 : 13);
    }

    SiteUse total = usage().total();
    assertThat(total).isEqualTo(new SiteUse(114, 48, 348, 87));
    assertThat(total.usedPercent()).isEqualTo(42);
    assertThat(total.shortPercent()).isEqualTo(75);
    assertThat(usage().fields())
        .filteredOn(field -> field.field().equals("general_practice"))
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.share()).isEqualTo(44);
              assertThat(field.use().offered()).isEqualTo(50);
              assertThat(field.use().used()).isEqualTo(20);
            });
  }

  @Test
  @DisplayName("13 days are short, 14 are long")
  void lengths() {
    stay(1, "surgery", 1, "2021-08-02", 13);
    stay(1, "surgery", 2, "2021-08-02", 14);

    assertThat(usage().total().longOnes()).isEqualTo(1);
    assertThat(usage().total().shortOnes()).isEqualTo(1);
  }

  @Test
  @DisplayName("a site that offered nothing is not among the sites used, and nothing of nothing is none")
  void notOffered() {
    stay(7, "surgery", 1, "2021-08-02", 10);

    assertThat(usage().total()).isEqualTo(new SiteUse(0, 0, 1, 0));
    assertThat(usage().total().usedPercent()).isZero();
  }

  @Test
  @DisplayName("MIL-S15 to MIL-S19: figures for the goals; whoever was there before comes back")
  void figures() {
    offered.add(new OfferedSite(1, true, "FAMULATUR", "general_practice"));
    offered.add(new OfferedSite(1, true, "NURSING", "general_practice"));
    offered.add(new OfferedSite(2, false, "FAMULATUR", "surgery"));
    stay(1, "general_practice", 10, "2019-08-01", 30);
    stay(2, "surgery", 10, "2020-08-03", 30);
    stay(2, "surgery", 11, "2020-08-03", 5);

    Map<GoalFigure, Long> figures = usage().figures();
    assertThat(figures)
        .containsEntry(GoalFigure.SITES_OFFERED, 2L)
        .containsEntry(GoalFigure.SITES_USED, 1L)
        .containsEntry(GoalFigure.PRACTICES_OFFERED, 1L)
        .containsEntry(GoalFigure.OTHER_SITES_OFFERED, 1L)
        .containsEntry(GoalFigure.FIELDS_OFFERED, 2L)
        .containsEntry(GoalFigure.KINDS_OFFERED, 2L)
        .containsEntry(GoalFigure.PLACEMENTS, 2L)
        .containsEntry(GoalFigure.LONG_PLACEMENTS, 1L)
        .containsEntry(GoalFigure.STUDENTS, 2L)
        .containsEntry(GoalFigure.STUDENTS_AGAIN, 1L)
        .containsEntry(GoalFigure.UNIVERSITIES, 2L)
        .containsEntry(GoalFigure.TOWNS_USED, 1L);
    assertThat(figures).containsOnlyKeys(GoalFigure.values());
  }
}
