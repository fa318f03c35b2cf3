package org.famulus.region.milamed.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.region.milamed.study.University;
import org.famulus.region.spi.port.RuleReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is wrong with a form of MiLaMed")
class FormsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
  private static final TertialForm TERTIAL =
      new TertialForm(
          "surgery",
          "Torgau",
          LocalDate.parse("2026-05-18"),
          LocalDate.parse("2026-09-06"),
          true);

  @Test
  @DisplayName("the first half of a tertial ends after eight weeks")
  void halves() {
    assertThat(TERTIAL.halfOf(LocalDate.parse("2026-07-12"))).isEqualTo(1);
    assertThat(TERTIAL.halfOf(LocalDate.parse("2026-07-13"))).isEqualTo(2);
  }

  @Test
  @DisplayName("an absence is counted from Monday to Friday")
  void weekend() {
    assertThat(absence("2026-06-05", "2026-06-08").days()).isEqualTo(2);
    assertThat(absence("2026-06-06", "2026-06-07").days()).isZero();
  }

  @Test
  @DisplayName("an absence lies in the tertial, has a day, and lies in one half of a split one")
  void absence() {
    assertThat(absence("2026-05-18", "2026-05-18").faults(TERTIAL)).isEmpty();
    assertThat(keys(absence("2026-05-15", "2026-05-18")))
        .containsExactly("milamed.absence.outside");
    assertThat(keys(absence("2026-09-04", "2026-09-07")))
        .containsExactly("milamed.absence.outside");
    assertThat(keys(absence("2026-06-06", "2026-06-07")))
        .containsExactly("milamed.absence.no-day");
    assertThat(keys(absence("2026-06-08", "2026-06-05")))
        .containsExactly("milamed.period.order");
    assertThat(keys(absence("2026-07-10", "2026-07-13")))
        .containsExactly("milamed.absence.two-halves");
  }

  @Test
  @DisplayName("examinations lie in the past, one after the other")
  void study() {
    assertThat(study("2024-09-02", "2026-06-01", "2026-10-10").faults(TODAY)).isEmpty();
    assertThat(study("2026-11-02", "", "").faults(TODAY)).isEmpty();
    assertThat(study("2026-11-03", "", "").faults(TODAY))
        .extracting(reason -> reason.text().key())
        .containsExactly("milamed.study.future");
    assertThat(study("", "", "2026-10-10").faults(TODAY))
        .extracting(RuleReason::field)
        .containsExactly(Optional.of("m2PassedOn"));
    assertThat(study("2026-06-01", "2026-06-01", "").faults(TODAY))
        .extracting(RuleReason::field)
        .containsExactly(Optional.of("m2RegisteredOn"));
  }

  private static List<String> keys(AbsenceForm form) {
    return form.faults(TERTIAL).stream().map(reason -> reason.text().key()).toList();
  }

  private static AbsenceForm absence(String first, String last) {
    return new AbsenceForm(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static StudyForm study(String m1, String registered, String m2) {
    return new StudyForm(University.LEIPZIG, day(m1), day(registered), day(m2));
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(day).filter(each -> !each.isEmpty()).map(LocalDate::parse);
  }
}
