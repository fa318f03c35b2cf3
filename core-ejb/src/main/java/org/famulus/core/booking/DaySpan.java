package org.famulus.core.booking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * Days that follow each other, first and last day included.
 *
 * @param firstDay first day
 * @param lastDay last day, not before it
 */
public record DaySpan(LocalDate firstDay, LocalDate lastDay) {

  /** So many days from one on. */
  static DaySpan of(LocalDate firstDay, int days) {
    return new DaySpan(firstDay, firstDay.plusDays(days - 1L));
  }

  /** How many days they are. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
  }

  /** Whether a day is one of them. */
  boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /** Whether all days of the other are among them. */
  boolean covers(DaySpan other) {
    return covers(other.firstDay) && covers(other.lastDay);
  }

  /** Whether they share a day. */
  public boolean meets(DaySpan other) {
    return !lastDay.isBefore(other.firstDay) && !other.lastDay.isBefore(firstDay);
  }

  /** The days both have. */
  public Optional<DaySpan> shared(DaySpan other) {
    return meets(other)
        ? Optional.of(
            new DaySpan(
                firstDay.isAfter(other.firstDay) ? firstDay : other.firstDay,
                lastDay.isBefore(other.lastDay) ? lastDay : other.lastDay))
        : Optional.empty();
  }

  /** The same for rules. */
  PeriodFacts facts() {
    return new PeriodFacts(0, firstDay, lastDay);
  }
}
