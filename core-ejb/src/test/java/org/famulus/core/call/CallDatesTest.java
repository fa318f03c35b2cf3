package org.famulus.core.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The dates of a call")
class CallDatesTest {

  private static final CallDates SPRING =
      dates("2027-02-01", "2027-06-06", "2026-09-01", "2026-09-15", "2026-10-01", "2026-10-15");

  @Test
  @DisplayName("fit together")
  void fit() {
    assertThat(SPRING.faults()).isEmpty();
  }

  @Test
  @DisplayName("may fall on one day")
  void oneDay() {
    assertThat(
            dates(
                    "2027-02-01", "2027-02-01", "2026-09-01", "2026-09-01", "2026-10-01",
                    "2026-10-01")
                .faults())
        .isEmpty();
  }

  @Test
  @DisplayName("say which end lies before its beginning")
  void wrongOrder() {
    assertThat(
            dates(
                    "2027-02-01", "2027-01-31", "2026-09-01", "2026-08-31", "2026-10-01",
                    "2026-09-30")
                .faults())
        .flatExtracting(fault -> fault.field().stream().toList())
        .containsExactly("termLastDay", "nominationsTo", "closesOn");
  }

  @Test
  @DisplayName("do not let the window close after the term has begun")
  void closesInTerm() {
    assertThat(
            dates(
                    "2026-10-14", "2026-12-20", "2026-09-01", "2026-09-15", "2026-10-01",
                    "2026-10-15")
                .faults())
        .extracting(fault -> fault.text().key())
        .containsExactly("call.closes-after-term");
  }

  @Test
  @DisplayName("do not let results come before the window closes")
  void resultsTooEarly() {
    CallDates early =
        new CallDates(
            SPRING.termFirstDay(),
            SPRING.termLastDay(),
            SPRING.nominationsFrom(),
            SPRING.nominationsTo(),
            SPRING.opensOn(),
            SPRING.closesOn(),
            Optional.of(SPRING.closesOn().minusDays(1)));
    assertThat(early.faults())
        .extracting(fault -> fault.text().key())
        .containsExactly("call.results-before-close");
  }

  @Test
  @DisplayName("a year later keep the days of the windows and the weekdays of the term")
  void yearLater() {
    assertThat(SPRING.yearsLater(1))
        .isEqualTo(
            dates(
                "2028-01-31", "2028-06-04", "2027-09-01", "2027-09-15", "2027-10-01",
                "2027-10-15"));
  }

  @Test
  @DisplayName("survive a leap day")
  void leapDay() {
    CallDates leap =
        dates("2028-02-29", "2028-06-04", "2027-09-01", "2027-09-15", "2027-10-01", "2027-10-15");
    assertThat(leap.yearsLater(1).termFirstDay()).isEqualTo(LocalDate.parse("2029-02-27"));
  }

  @Test
  @DisplayName("a term covers a period that ends on its last day, not one day more")
  void covers() {
    LocalDate last = SPRING.termLastDay();
    assertThat(SPRING.termCovers(last.minusDays(27), last)).isTrue();
    assertThat(SPRING.termCovers(last.minusDays(26), last.plusDays(1))).isFalse();
    assertThat(SPRING.termCovers(SPRING.termFirstDay(), last)).isTrue();
    assertThat(SPRING.termCovers(SPRING.termFirstDay().minusDays(1), last)).isFalse();
  }

  @Test
  @DisplayName("every year in a title rises by one")
  void title() {
    assertThat(SeasonTitle.of("Autumn 2026, spring 2027").next())
        .isEqualTo("Autumn 2027, spring 2028");
    assertThat(SeasonTitle.of("Course 120270").next()).isEqualTo("Course 120270");
  }

  private static CallDates dates(
      String termFrom, String termTo, String nominateFrom, String nominateTo, String opens,
      String closes) {
    return new CallDates(
        LocalDate.parse(termFrom),
        LocalDate.parse(termTo),
        LocalDate.parse(nominateFrom),
        LocalDate.parse(nominateTo),
        LocalDate.parse(opens),
        LocalDate.parse(closes),
        Optional.empty());
  }
}
