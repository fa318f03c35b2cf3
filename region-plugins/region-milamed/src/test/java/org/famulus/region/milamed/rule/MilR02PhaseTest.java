package org.famulus.region.milamed.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.BookingExample.booking;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.BookingExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R02: nobody is placed in the concept phase")
class MilR02PhaseTest {

  private final AskedRule rule = AskedRule.of(new MilR02Phase());

  @Test
  @DisplayName("MIL-R02: the last day of the concept phase is refused, 1 April 2020 is fine")
  void testPhaseBegins() {
    LocalDate begins = LocalDate.parse("2020-04-01");

    assertThat(asked(on("2020-03-31")))
        .isBroken(Effect.BLOCK, "rule.MIL-R02.concept", LocalDate.parse("2020-03-31"), begins);
    assertThat(asked(on("2020-04-01"))).isKept();
  }

  @Test
  @DisplayName("MIL-R02: the concept phase is the 12 months before the test phase")
  void conceptPhaseBegins() {
    LocalDate begins = LocalDate.parse("2020-04-01");

    assertThat(asked(on("2019-04-01")))
        .isBroken(Effect.BLOCK, "rule.MIL-R02.concept", LocalDate.parse("2019-04-01"), begins);
    assertThat(asked(on("2019-03-31")))
        .isBroken(Effect.BLOCK, "rule.MIL-R02.before", LocalDate.parse("2019-03-31"), begins);
  }

  @Test
  @DisplayName("MIL-R02: test phase and what comes after it take students")
  void later() {
    assertThat(asked(on("2022-03-31"))).isKept();
    assertThat(asked(on("2022-04-01"))).isKept();
  }

  @Test
  @DisplayName("MIL-R02: the phases are those of the parameters, and the test phase may be longer")
  void parameters() {
    ParameterValues shipped = rule.values();
    ParameterValues longer = rule.with(Phase.TEST_LAST_DAY, "2022-12-31").values();

    Assertions.assertThat(Phase.on(LocalDate.parse("2022-03-31"), shipped)).isEqualTo(Phase.TEST);
    Assertions.assertThat(Phase.on(LocalDate.parse("2022-04-01"), shipped))
        .isEqualTo(Phase.REGULAR);
    Assertions.assertThat(Phase.on(LocalDate.parse("2022-12-31"), longer)).isEqualTo(Phase.TEST);
    assertThat(
            rule.with(Phase.TEST_FROM, "2021-04-01")
                .at(
                    Moment.BOOKING_CHANGE,
                    LocalDate.parse("2026-11-02"),
                    on("2021-03-31").facts()))
        .isBroken(
            Effect.BLOCK,
            "rule.MIL-R02.concept",
            LocalDate.parse("2021-03-31"),
            LocalDate.parse("2021-04-01"));
  }

  private static BookingExample on(String firstDay) {
    return booking().on(firstDay, "2023-01-01");
  }

  private Verdict asked(BookingExample booking) {
    return rule.at(Moment.BOOKING_REQUEST, LocalDate.parse("2026-11-02"), booking.facts());
  }
}
