package org.famulus.region.spi.catalogue;

import java.time.LocalDate;

/**
 * How long a placement lasts, with its counting rule: "four weeks" in Skåne, "a month is 30 days"
 * in Saxony and "weeks from the study plan" in Norway are different things. The core proposes and
 * compares periods by it; whether another length is refused is a rule's to say.
 *
 * @param amount how many units
 * @param unit the unit
 */
public record LengthRule(int amount, Unit unit) {

  /** Units of length; each says how it is counted. */
  public enum Unit {
    /** Calendar weeks of seven days, from the first day to the day before the next block. */
    CALENDAR_WEEKS(7),
    /** Calendar days, first and last day included. */
    CALENDAR_DAYS(1),
    /** Months of exactly 30 days. */
    MONTHS_OF_30_DAYS(30);

    private final int days;

    Unit(int days) {
      this.days = days;
    }
  }

  public LengthRule {
    if (amount < 1) {
      throw new IllegalArgumentException("A placement lasts at least one unit of time.");
    }
  }

  /** Length in calendar days, first and last day included. */
  public int calendarDays() {
    return amount * unit.days;
  }

  /** The last day of a placement that starts on the given day. */
  public LocalDate lastDayFrom(LocalDate firstDay) {
    return firstDay.plusDays(calendarDays() - 1L);
  }
}
