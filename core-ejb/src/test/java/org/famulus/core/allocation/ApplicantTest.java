package org.famulus.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody who may get a place")
class ApplicantTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

  private final Applicant applicant =
      new Applicant(1, "A-1", 1, false, List.of(), null, List.of());

  @Test
  @DisplayName("is busy on the days of a place she has, from the first to the last")
  void busy() {
    Applicant placed = applicant.with(slot(1, 0));

    assertThat(placed.isBusyOn(slot(2, 0))).isTrue();
    assertThat(placed.isBusyOn(slot(2, 27))).as("begins on the last day").isTrue();
    assertThat(placed.isBusyOn(slot(2, -27))).as("ends on the first day").isTrue();
    assertThat(placed.isBusyOn(slot(2, 28))).isFalse();
    assertThat(placed.isBusyOn(slot(2, -28))).isFalse();
    assertThat(applicant.isBusyOn(slot(1, 0))).as("without a place").isFalse();
    assertThat(placed.without(1, MONDAY).isBusyOn(slot(2, 0))).as("left it").isFalse();
  }

  /** Four weeks at a unit, so many days after the Monday. */
  private static Slot slot(long unit, int later) {
    LocalDate first = MONDAY.plusDays(later);
    return new Slot(
        unit, unit, unit, Optional.empty(), "K", "F", first, first.plusDays(27), 1, 0, false);
  }
}
