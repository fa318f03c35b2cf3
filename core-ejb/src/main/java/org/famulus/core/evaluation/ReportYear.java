package org.famulus.core.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.catalogue.Semester;
import org.famulus.region.spi.catalogue.Semesters;

/**
 * The time a report is about.
 *
 * @param year a calendar year; none for all years together
 * @param semesters how the programme's universities divide the year
 */
record ReportYear(Optional<Integer> year, Semesters semesters) {

  private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

  /** Its first day. */
  LocalDate from() {
    return year.map(each -> LocalDate.of(each, 1, 1)).orElse(BEGINNING);
  }

  /** Its last day; of all years, that of the year it is, so that they hold what each year does. */
  LocalDate to(LocalDate today) {
    return LocalDate.of(year.orElse(today.getYear()), 12, 31);
  }

  /** Whether a semester has a day in it. A winter belongs to two years. */
  boolean holds(String semesterCode) {
    Semester semester = Semester.ofCode(semesterCode).orElseThrow();
    return year
        .map(
            each -> semester.year() == each || semesters.lastDay(semester).getYear() == each)
        .orElse(true);
  }
}
