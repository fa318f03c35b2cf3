package org.famulus.region.spi.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * The two halves into which a programme's universities divide the year. Answers to evaluations are
 * kept with their semester and no day.
 *
 * @param summer day on which the summer semester begins
 * @param winter day on which the winter semester begins, later in the year
 */
public record Semesters(MonthDay summer, MonthDay winter) {

  public Semesters {
    Objects.requireNonNull(summer, "The summer semester needs a first day.");
    Objects.requireNonNull(winter, "The winter semester needs a first day.");
    if (!summer.isBefore(winter)) {
      throw new IllegalArgumentException("The summer semester begins before the winter semester.");
    }
  }

  /** From 1 April and from 1 October. */
  public static Semesters usual() {
    return new Semesters(MonthDay.of(4, 1), MonthDay.of(10, 1));
  }

  /** The semester a day lies in. */
  public Semester of(LocalDate day) {
    int year = day.getYear();
    if (day.isBefore(summer.atYear(year))) {
      return new Semester(year - 1, true);
    }
    return new Semester(year, !day.isBefore(winter.atYear(year)));
  }

  /** First day of a semester. */
  public LocalDate firstDay(Semester semester) {
    return (semester.winter() ? winter : summer).atYear(semester.year());
  }

  /** Last day of a semester. */
  public LocalDate lastDay(Semester semester) {
    return firstDay(semester.next()).minusDays(1);
  }
}
