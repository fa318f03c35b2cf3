package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.AllotmentExample.allotment;
import static org.famulus.region.testkit.example.InterestExample.interest;

import java.time.LocalDate;
import java.util.List;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.AllotmentExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SKA-R05: a block is exactly four weeks and starts on the first Monday of a month")
class SkaR05BlockTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-09-01");

  private final AskedRule rule = AskedRule.of(new SkaR05Block());

  @ParameterizedTest
  @CsvSource({
    "2027-02-01, 2027-02-28",
    "2027-03-01, 2027-03-28",
    "2027-11-01, 2027-11-28",
    "2026-12-07, 2027-01-03",
    "2028-02-07, 2028-03-05",
    "2027-06-07, 2027-07-04"
  })
  @DisplayName("SKA-R05: four weeks from a first Monday pass, over leap days and turns of the year")
  void fourWeeksFromAFirstMonday(String first, String last) {
    assertThat(allotted(allotment().period(first, last))).isKept();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-08, 2027-03-07, 2027-02-01, 2027-03-01",
    "2027-03-29, 2027-04-25, 2027-03-01, 2027-04-05",
    "2027-11-29, 2027-12-26, 2027-11-01, 2027-12-06",
    "2027-02-02, 2027-03-01, 2027-02-01, 2027-03-01",
    "2027-05-01, 2027-05-28, 2027-04-05, 2027-05-03",
    "2028-02-29, 2028-03-27, 2028-02-07, 2028-03-06"
  })
  @DisplayName("SKA-R05: another day is refused and the nearest first Mondays are named,"
      + " in months of five Mondays and on leap days too")
  void otherStart(String first, String last, String before, String after) {
    assertThat(allotted(allotment().period(first, last)))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R05.start",
            LocalDate.parse(first),
            LocalDate.parse(before),
            LocalDate.parse(after));
  }

  @ParameterizedTest
  @CsvSource({"2027-02-27, 27", "2027-03-01, 29", "2027-02-26, 26", "2027-02-01, 1"})
  @DisplayName("SKA-R05: a day less or a day more than 28 is refused")
  void otherLength(String last, long days) {
    assertThat(allotted(allotment().period("2027-02-01", last)))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R05.length",
            LocalDate.parse("2027-02-01"),
            days,
            4,
            28L,
            LocalDate.parse("2027-02-28"));
  }

  @Test
  @DisplayName("SKA-R05: a second block starts on the day after the first one ends")
  void secondBlockFollows() {
    AllotmentExample second = allotment().period("2027-03-29", "2027-04-25");

    assertThat(allotted(second.otherBlockElsewhere("2027-03-01", "2027-03-28"))).isKept();
  }

  @Test
  @DisplayName("SKA-R05: a second block that starts a day later than that is refused")
  void secondBlockWithGap() {
    AllotmentExample second = allotment().period("2027-03-30", "2027-04-26");

    assertThat(allotted(second.otherBlockElsewhere("2027-03-01", "2027-03-28")))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R05.start",
            LocalDate.parse("2027-03-30"),
            LocalDate.parse("2027-03-01"),
            LocalDate.parse("2027-04-05"));
  }

  @Test
  @DisplayName("SKA-R05: a second block may start on a first Monday as well")
  void secondBlockOnAFirstMonday() {
    AllotmentExample second = allotment().period("2027-04-05", "2027-05-02");

    assertThat(allotted(second.otherBlockElsewhere("2027-02-01", "2027-02-28"))).isKept();
  }

  @Test
  @DisplayName("SKA-R05: each period a unit offers is judged, whenever it is saved or enters a call")
  void offeredPeriods() {
    for (Moment moment :
        List.of(Moment.INTEREST_SUBMIT, Moment.INTEREST_CHANGE, Moment.INTEREST_ENTER_CALL)) {
      assertThat(
              rule.at(
                  moment,
                  TODAY,
                  interest()
                      .period("2027-02-01", "2027-02-28")
                      .period("2027-03-01", "2027-03-28")
                      .facts()))
          .isKept();
      assertThat(
              rule.at(
                  moment,
                  TODAY,
                  interest()
                      .period("2027-02-01", "2027-02-28")
                      .period("2027-03-08", "2027-04-04")
                      .facts()))
          .isBroken(
              Effect.BLOCK,
              "rule.SKA-R05.start",
              LocalDate.parse("2027-03-08"),
              LocalDate.parse("2027-03-01"),
              LocalDate.parse("2027-04-05"));
    }
  }

  @Test
  @DisplayName("SKA-R05: an admission or a changed date is judged like an allotment")
  void decisionAndChange() {
    for (Moment moment : List.of(Moment.DECISION_ISSUE, Moment.PLACEMENT_CHANGE)) {
      assertThat(rule.at(moment, TODAY, allotment().facts())).isKept();
      assertThat(
              rule.at(moment, TODAY, allotment().period("2027-02-01", "2027-03-07").facts()))
          .isBroken(
              Effect.BLOCK,
              "rule.SKA-R05.length",
              LocalDate.parse("2027-02-01"),
              35L,
              4,
              28L,
              LocalDate.parse("2027-02-28"));
    }
  }

  @Test
  @DisplayName("SKA-R05: the number of weeks follows the dated parameter")
  void otherParameter() {
    assertThat(
            rule.with("weeks", "6")
                .at(
                    Moment.PLACEMENT_ALLOT,
                    TODAY,
                    allotment().period("2027-02-01", "2027-03-14").facts()))
        .isKept();
  }

  private Verdict allotted(AllotmentExample allotment) {
    return rule.at(Moment.PLACEMENT_ALLOT, TODAY, allotment.facts());
  }
}
