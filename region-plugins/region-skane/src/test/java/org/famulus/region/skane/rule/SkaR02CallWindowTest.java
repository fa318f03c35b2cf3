package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.ApplicationExample.application;
import static org.famulus.region.testkit.example.CallExample.call;

import java.time.LocalDate;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.ApplicationExample;
import org.famulus.region.testkit.example.CallExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SKA-R02: calls are open in April and October, and applications come while they are")
class SkaR02CallWindowTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  private final AskedRule rule = AskedRule.of(new SkaR02CallWindow());

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, 2026-10-15, 2027-01-18, 2027-06-06",
    "2026-04-01, 2026-04-15, 2026-08-31, 2027-01-17",
    "2028-04-01, 2028-04-15, 2028-08-28, 2029-01-14"
  })
  @DisplayName("SKA-R02: 1 to 15 October for spring and 1 to 15 April for autumn are as usual")
  void usualWindow(String opens, String closes, String termFirst, String termLast) {
    assertThat(published(call().open(opens, closes).term(termFirst, termLast))).isKept();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-02, 2026-10-15",
    "2026-10-01, 2026-10-14",
    "2026-10-01, 2026-10-16",
    "2026-10-01, 2026-10-31",
    "2026-10-31, 2026-10-31"
  })
  @DisplayName("SKA-R02: other days of the month need a written reason")
  void otherDays(String opens, String closes) {
    assertThat(published(call().open(opens, closes)))
        .isBroken(
            Effect.WARN,
            "rule.SKA-R02.other-days",
            1,
            15,
            Text.of("skane.month.10"),
            LocalDate.parse(opens),
            LocalDate.parse(closes));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30, 2026-10-15",
    "2026-10-01, 2026-11-01",
    "2026-09-01, 2026-11-15",
    "2025-10-01, 2025-10-15",
    "2027-10-01, 2027-10-15",
    "2026-10-15, 2026-10-01",
    "2026-04-01, 2026-04-15"
  })
  @DisplayName("SKA-R02: a call for spring outside October before it is refused")
  void otherMonth(String opens, String closes) {
    assertThat(published(call().open(opens, closes)))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R02.other-month",
            Text.of("skane.semester.SPRING"),
            Text.of("skane.month.10"),
            "2026",
            LocalDate.parse(opens),
            LocalDate.parse(closes));
  }

  @Test
  @DisplayName("SKA-R02: a call for autumn in October is refused")
  void autumnInOctober() {
    Verdict verdict = published(call().term("2027-08-30", "2028-01-16"));

    assertThat(verdict)
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R02.other-month",
            Text.of("skane.semester.AUTUMN"),
            Text.of("skane.month.4"),
            "2027",
            LocalDate.parse("2026-10-01"),
            LocalDate.parse("2026-10-15"));
  }

  @Test
  @DisplayName("SKA-R02: the days and months follow the dated parameters")
  void otherParameters() {
    AskedRule moved =
        rule.with("springMonth", "9").with("springFirstDay", "10").with("springLastDay", "20");

    assertThat(
            moved.at(
                Moment.CALL_PUBLISH, TODAY, call().open("2026-09-10", "2026-09-20").facts()))
        .isKept();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-01", "2026-10-08", "2026-10-15"})
  @DisplayName("SKA-R02: from the first to the last day of the window applications are handed in")
  void insideTheWindow(String today) {
    assertThat(handedIn(today, application())).isKept();
  }

  @Test
  @DisplayName("SKA-R02: the day before the window is too early")
  void tooEarly() {
    assertThat(handedIn("2026-09-30", application().reopenedUntil("2026-10-20")))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R02.not-open-yet",
            LocalDate.parse("2026-10-01"),
            LocalDate.parse("2026-10-15"));
  }

  @Test
  @DisplayName("SKA-R02: the day after the window is too late")
  void tooLate() {
    assertThat(handedIn("2026-10-16", application()))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R02.closed",
            LocalDate.parse("2026-10-01"),
            LocalDate.parse("2026-10-15"));
  }

  @Test
  @DisplayName("SKA-R02: a reopened application is handed in up to the last day of the reopening")
  void reopened() {
    ApplicationExample reopened = application().reopenedUntil("2026-10-20");

    assertThat(handedIn("2026-10-20", reopened)).isKept();
    assertThat(handedIn("2026-10-21", reopened))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R02.closed",
            LocalDate.parse("2026-10-01"),
            LocalDate.parse("2026-10-15"));
  }

  private Verdict published(CallExample call) {
    return rule.at(Moment.CALL_PUBLISH, TODAY, call.facts());
  }

  private Verdict handedIn(String today, ApplicationExample application) {
    return rule.at(Moment.APPLICATION_SUBMIT, LocalDate.parse(today), application.facts());
  }
}
