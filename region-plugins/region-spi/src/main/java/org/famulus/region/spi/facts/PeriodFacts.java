package org.famulus.region.spi.facts;

import java.time.LocalDate;

/**
 * A stretch of days, first and last day included.
 *
 * @param id id of the period or place in its list, for exclusions; zero if it has none
 * @param firstDay first day
 * @param lastDay last day
 */
public record PeriodFacts(long id, LocalDate firstDay, LocalDate lastDay) {

  /** Whether the two have a day in common. */
  public boolean meets(PeriodFacts other) {
    return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
  }
}
