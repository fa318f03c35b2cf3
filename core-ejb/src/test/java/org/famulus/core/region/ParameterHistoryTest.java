package org.famulus.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dated parameters")
class ParameterHistoryTest {

  private static final List<Parameter> DECLARED =
      List.of(
          new Parameter("maximum", Type.INTEGER, "3"), new Parameter("minimum", Type.INTEGER, "1"));

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 3",
    "2027-02-28, 3",
    "2027-03-01, 4",
    "2028-02-28, 4",
    "2028-02-29, 5",
    "2099-12-31, 5"
  })
  @DisplayName("a value holds from its first day until the next one begins")
  void onADay(String day, int maximum) {
    ParameterHistory history =
        new ParameterHistory(
            List.of(entered("maximum", "4", "2027-03-01"), entered("maximum", "5", "2028-02-29")));

    assertThat(history.on(LocalDate.parse(day), "TOY-R01", DECLARED).integer("maximum"))
        .isEqualTo(maximum);
    assertThat(history.on(LocalDate.parse(day), "TOY-R01", DECLARED).integer("minimum"))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("what another rule, or nobody, declares is left aside")
  void others() {
    ParameterHistory history =
        new ParameterHistory(
            List.of(
                new RuleParameter(
                    "toy",
                    "TOY-R02",
                    "maximum",
                    "9",
                    LocalDate.parse("2020-01-01"),
                    "admin",
                    Instant.EPOCH),
                entered("forgotten", "7", "2020-01-01")));

    assertThat(history.on(LocalDate.parse("2027-01-01"), "TOY-R01", DECLARED).values())
        .containsOnlyKeys("maximum", "minimum")
        .containsEntry("maximum", "3");
  }

  @Test
  @DisplayName("before anybody has entered a value the shipped ones hold")
  void shipped() {
    assertThat(
            ParameterHistory.shipped()
                .on(LocalDate.parse("2027-01-01"), "TOY-R01", DECLARED)
                .values())
        .containsEntry("maximum", "3")
        .containsEntry("minimum", "1");
  }

  private static RuleParameter entered(String name, String value, String from) {
    return new RuleParameter(
        "toy", "TOY-R01", name, value, LocalDate.parse(from), "admin", Instant.EPOCH);
  }
}
