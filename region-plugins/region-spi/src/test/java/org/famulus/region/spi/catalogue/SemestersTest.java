package org.famulus.region.spi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day lies in a summer or a winter semester")
class SemestersTest {

  private final Semesters usual = Semesters.usual();

  @Test
  @DisplayName("the winter semester goes on over the turn of the year")
  void borders() {
    assertThat(of("2026-03-31")).isEqualTo("2025W");
    assertThat(of("2026-04-01")).isEqualTo("2026S");
    assertThat(of("2026-09-30")).isEqualTo("2026S");
    assertThat(of("2026-10-01")).isEqualTo("2026W");
    assertThat(of("2028-02-29")).isEqualTo("2027W");
  }

  @Test
  @DisplayName("a semester ends the day before the next one begins")
  void days() {
    Semester winter = Semester.ofCode("2026W").orElseThrow();
    assertThat(usual.firstDay(winter)).isEqualTo("2026-10-01");
    assertThat(usual.lastDay(winter)).isEqualTo("2027-03-31");
    assertThat(usual.lastDay(winter.next())).isEqualTo("2027-09-30");
    assertThat(winter).isLessThan(winter.next());
  }

  @Test
  @DisplayName("what is no code is no semester, and summer comes first")
  void wrong() {
    assertThat(Semester.ofCode("26W")).isEmpty();
    assertThat(Semester.ofCode("2026X")).isEmpty();
    assertThatThrownBy(() -> new Semesters(MonthDay.of(10, 1), MonthDay.of(4, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String of(String day) {
    return usual.of(LocalDate.parse(day)).code();
  }
}
