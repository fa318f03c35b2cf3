package org.famulus.core.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * The dates of a call. All stretches include their first and last day.
 *
 * @param termFirstDay first day of the term the places lie in
 * @param termLastDay last day of the term
 * @param nominationsFrom first day on which home institutions nominate
 * @param nominationsTo last day on which home institutions nominate
 * @param opensOn first day on which applications are handed in
 * @param closesOn last day on which applications are handed in
 * @param resultsOn day on which results are expected
 */
public record CallDates(
    LocalDate termFirstDay,
    LocalDate termLastDay,
    LocalDate nominationsFrom,
    LocalDate nominationsTo,
    LocalDate opensOn,
    LocalDate closesOn,
    Optional<LocalDate> resultsOn) {

  /** Whether a whole period lies within the term. */
  public boolean termCovers(LocalDate firstDay, LocalDate lastDay) {
    return !firstDay.isBefore(termFirstDay) && !lastDay.isAfter(termLastDay);
  }

  /**
   * The dates of the same season in a later year. Windows keep their days; a term that began on a
   * Monday begins on a Monday again, because terms follow the week and not the date.
   */
  public CallDates yearsLater(int years) {
    return new CallDates(
        sameWeekday(termFirstDay, years),
        sameWeekday(termLastDay, years),
        nominationsFrom.plusYears(years),
        nominationsTo.plusYears(years),
        opensOn.plusYears(years),
        closesOn.plusYears(years),
        resultsOn.map(day -> day.plusYears(years)));
  }

  /** What does not fit together, field by field. */
  public List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    requireOrder(faults, "termLastDay", termFirstDay, termLastDay);
    requireOrder(faults, "nominationsTo", nominationsFrom, nominationsTo);
    requireOrder(faults, "closesOn", opensOn, closesOn);
    if (faults.isEmpty() && closesOn.isAfter(termFirstDay)) {
      faults.add(Reason.ofField("closesOn", "call.closes-after-term", closesOn, termFirstDay));
    }
    if (resultsOn.filter(day -> day.isBefore(closesOn)).isPresent()) {
      faults.add(Reason.ofField("resultsOn", "call.results-before-close", closesOn));
    }
    return faults;
  }

  private static void requireOrder(
      List<Reason> faults, String field, LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      faults.add(Reason.ofField(field, "field.before-first-day", first));
    }
  }

  private static LocalDate sameWeekday(LocalDate day, int years) {
    LocalDate later = day.plusYears(years);
    int behind = Math.floorMod(later.getDayOfWeek().getValue() - day.getDayOfWeek().getValue(), 7);
    return behind <= 3 ? later.minusDays(behind) : later.plusDays(7L - behind);
  }
}
