package org.famulus.region.skane.rule;

import static java.time.temporal.TemporalAdjusters.firstInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which days a block of the course may begin by the calendar alone. */
final class BlockCalendar {

  private BlockCalendar() {}

  /** Whether the day is the first Monday of its month. */
  static boolean isFirstMonday(LocalDate day) {
    return day.equals(firstMondayOfMonth(day));
  }

  /** The last first Monday before the day. */
  static LocalDate firstMondayBefore(LocalDate day) {
    LocalDate sameMonth = firstMondayOfMonth(day);
    return sameMonth.isBefore(day) ? sameMonth : firstMondayOfMonth(day.minusMonths(1));
  }

  /** The next first Monday after the day. */
  static LocalDate firstMondayAfter(LocalDate day) {
    LocalDate sameMonth = firstMondayOfMonth(day);
    return sameMonth.isAfter(day) ? sameMonth : firstMondayOfMonth(day.plusMonths(1));
  }

  private static LocalDate firstMondayOfMonth(LocalDate day) {
    return day.with(firstInMonth(DayOfWeek.MONDAY));
  }
}
