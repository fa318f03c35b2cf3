package org.famulus.core.call;

import java.time.LocalDate;

/**
 * Days on which units are short of staff.
 *
 * @param name what it is
 * @param firstDay first day
 * @param lastDay last day
 */
public record Closure(String name, LocalDate firstDay, LocalDate lastDay) {

  static Closure of(CallClosure stored) {
    return new Closure(stored.name(), stored.firstDay(), stored.lastDay());
  }

  /** The same closure in a later year, on the same dates. */
  public Closure yearsLater(int years) {
    return new Closure(name, firstDay.plusYears(years), lastDay.plusYears(years));
  }

  /** Whether a stretch of days touches the closure. */
  public boolean touches(LocalDate from, LocalDate to) {
    return !to.isBefore(firstDay) && !from.isAfter(lastDay);
  }
}
