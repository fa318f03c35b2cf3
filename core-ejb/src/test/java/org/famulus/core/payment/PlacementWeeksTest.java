package org.famulus.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.payment.PlacementWeeks.Interruption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The weeks of a placement")
class PlacementWeeksTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
  private static final LocalDate LAST = MONDAY.plusDays(27);

  @Test
  @DisplayName("count as started from their first day on, one after the other")
  void startedOneByOne() {
    PlacementWeeks weeks = weeks(MONDAY, null);
    assertThat(weeks.all()).isEqualTo(4);
    assertThat(weeks.started(MONDAY.minusDays(1))).isEmpty();
    assertThat(weeks.started(MONDAY)).containsExactly(1);
    assertThat(weeks.started(MONDAY.plusDays(6))).containsExactly(1);
    assertThat(weeks.started(MONDAY.plusDays(7))).containsExactly(1, 2);
    assertThat(weeks.started(LAST.plusYears(1))).containsExactly(1, 2, 3, 4);
  }

  @Test
  @DisplayName("do not count before the student has started")
  void neverStarted() {
    assertThat(weeks(null, null).started(LAST)).isEmpty();
  }

  @Test
  @DisplayName("that passed before a late start do not count, the one of the start does")
  void startedLate() {
    assertThat(weeks(MONDAY.plusDays(9), null).started(LAST)).containsExactly(2, 3, 4);
  }

  @Test
  @DisplayName("after the student has left do not count")
  void leftEarly() {
    assertThat(weeks(MONDAY, MONDAY.plusDays(8)).started(LAST)).containsExactly(1, 2);
  }

  @Test
  @DisplayName("in which the student was away on every working day do not count")
  void away() {
    Interruption week =
        new Interruption(MONDAY.plusDays(7), Optional.of(MONDAY.plusDays(11)));
    Interruption forGood = new Interruption(MONDAY.plusDays(22), Optional.empty());
    assertThat(away(week).started(LAST)).containsExactly(1, 3, 4);
    assertThat(away(forGood).started(LAST)).containsExactly(1, 2, 3, 4);
    assertThat(away(week, forGood).started(LAST)).containsExactly(1, 3, 4);
  }

  @Test
  @DisplayName("are documented by a day of theirs in the logbook, days outside document nothing")
  void documented() {
    assertThat(
            weeks(MONDAY, null)
                .touchedBy(
                    List.of(
                        MONDAY.minusDays(1),
                        MONDAY,
                        MONDAY.plusDays(2),
                        MONDAY.plusDays(20),
                        LAST.plusDays(1))))
        .containsExactly(1, 3);
  }

  @Test
  @DisplayName("begin seven days after one another")
  void firstDays() {
    assertThat(weeks(MONDAY, null).firstDayOf(1)).isEqualTo(MONDAY);
    assertThat(weeks(MONDAY, null).firstDayOf(4)).isEqualTo(MONDAY.plusDays(21));
  }

  private static PlacementWeeks weeks(LocalDate started, LocalDate ended) {
    return new PlacementWeeks(
        MONDAY, LAST, Optional.ofNullable(started), Optional.ofNullable(ended), List.of());
  }

  private static PlacementWeeks away(Interruption... interruptions) {
    return new PlacementWeeks(
        MONDAY, LAST, Optional.of(MONDAY), Optional.empty(), List.of(interruptions));
  }
}
