package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.AllotmentExample.allotment;
import static org.famulus.region.testkit.example.InterestExample.interest;

import java.time.LocalDate;
import java.util.List;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SKA-R06: a unit takes the number it states, usually two to four a year")
class SkaR06UnitCapacityTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-09-20");
  private static final List<Moment> GIVING_A_PLACE =
      List.of(Moment.PLACEMENT_ALLOT, Moment.DECISION_ISSUE, Moment.PLACEMENT_CHANGE);

  private final AskedRule rule = AskedRule.of(new SkaR06UnitCapacity());

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  @DisplayName("SKA-R06: two to four places enter a call without a word")
  void usual(int places) {
    assertThat(rule.at(Moment.INTEREST_ENTER_CALL, TODAY, interest().places(places).facts()))
        .isKept();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 12})
  @DisplayName("SKA-R06: fewer or more places need the coordinator's reason before they enter a call")
  void unusual(int places) {
    assertThat(rule.at(Moment.INTEREST_ENTER_CALL, TODAY, interest().places(places).facts()))
        .isBroken(Effect.WARN, "rule.SKA-R06.unusual", places, "2027", 2, 4);
  }

  @Test
  @DisplayName("SKA-R06: what is usual follows the dated parameters")
  void otherParameters() {
    AskedRule wider = rule.with("usualMinimum", "1").with("usualMaximum", "6");

    assertThat(wider.at(Moment.INTEREST_ENTER_CALL, TODAY, interest().places(6).facts()))
        .isKept();
    assertThat(wider.at(Moment.INTEREST_ENTER_CALL, TODAY, interest().places(7).facts()))
        .isBroken(Effect.WARN, "rule.SKA-R06.unusual", 7, "2027", 1, 6);
  }

  @Test
  @DisplayName("SKA-R06: the last free place of the year is given, the next one refused")
  void year() {
    for (Moment moment : GIVING_A_PLACE) {
      assertThat(rule.at(moment, TODAY, allotment().year(3, 2).facts())).isKept();
      assertThat(rule.at(moment, TODAY, allotment().year(3, 3).facts()))
          .isBroken(Effect.BLOCK, "rule.SKA-R06.year-full", 3, "2027", 3);
    }
  }

  @Test
  @DisplayName("SKA-R06: the last free place of the period is given, the next one refused")
  void period() {
    for (Moment moment : GIVING_A_PLACE) {
      assertThat(rule.at(moment, TODAY, allotment().year(9, 1).inPeriod(2, 1).facts())).isKept();
      assertThat(rule.at(moment, TODAY, allotment().year(9, 2).inPeriod(2, 2).facts()))
          .isBroken(
              Effect.BLOCK,
              "rule.SKA-R06.period-full",
              2,
              LocalDate.parse("2027-02-01"),
              2);
    }
  }

  @Test
  @DisplayName("SKA-R06: a unit that states no place gets no student")
  void noPlace() {
    assertThat(
            rule.at(
                Moment.PLACEMENT_ALLOT, TODAY, allotment().year(0, 0).inPeriod(0, 0).facts()))
        .isBroken(Effect.BLOCK, "rule.SKA-R06.year-full", 0, "2027", 0);
  }

  @Test
  @DisplayName("SKA-R06: the number can go down to what is allotted, not below")
  void notBelowAllotted() {
    assertThat(
            rule.at(Moment.INTEREST_CHANGE, TODAY, interest().places(2).allotted(2).facts()))
        .isKept();
    assertThat(
            rule.at(Moment.INTEREST_CHANGE, TODAY, interest().places(1).allotted(2).facts()))
        .isBroken(Effect.BLOCK, "rule.SKA-R06.below-allotted", 1, "2027", 2);
  }
}
