package org.famulus.core.interest;

import java.time.LocalDate;

/**
 * A stretch of days, first and last day included.
 *
 * @param firstDay first day
 * @param lastDay last day
 */
public record Period(LocalDate firstDay, LocalDate lastDay) {

  static Period of(InterestPeriod stored) {
    return new Period(stored.firstDay(), stored.lastDay());
  }
}
