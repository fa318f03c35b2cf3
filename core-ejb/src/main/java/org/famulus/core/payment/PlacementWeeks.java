package org.famulus.core.payment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The weeks of a placement, numbered from one from its first day, and in which of them the student
 * was there.
 *
 * @param firstDay first day by decision
 * @param lastDay last day by decision
 * @param startedOn day on which the student started, if she did
 * @param endedOn day on which she left before the last day, if she did
 * @param interruptions days on which she was away
 */
record PlacementWeeks(
    LocalDate firstDay,
    LocalDate lastDay,
    Optional<LocalDate> startedOn,
    Optional<LocalDate> endedOn,
    List<Interruption> interruptions) {

  private static final int DAYS = 7;

  PlacementWeeks {
    interruptions = List.copyOf(interruptions);
  }

  /**
   * Days on which a student is away.
   *
   * @param firstDay first of them
   * @param lastDay last of them, if she is back
   */
  record Interruption(LocalDate firstDay, Optional<LocalDate> lastDay) {

    boolean covers(LocalDate day) {
      return !day.isBefore(firstDay) && lastDay.filter(day::isAfter).isEmpty();
    }
  }

  /** Weeks of the whole placement. */
  int all() {
    return weekOf(lastDay);
  }

  /** First day of a week, counted from one. */
  LocalDate firstDayOf(int week) {
    return firstDay.plusDays((week - 1L) * DAYS);
  }

  /** Weeks that have begun by the day and in which the student was there on a working day. */
  SortedSet<Integer> started(LocalDate upTo) {
    if (startedOn.isEmpty()) {
      return new TreeSet<>();
    }
    LocalDate from = later(firstDay, startedOn.get());
    LocalDate until = earlier(upTo, earlier(lastDay, endedOn.orElse(lastDay)));
    return from.datesUntil(later(from, until.plusDays(1)))
        .filter(PlacementWeeks::isWorkingDay)
        .filter(day -> interruptions.stream().noneMatch(each -> each.covers(day)))
        .map(this::weekOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Weeks in which one of the days lies. */
  SortedSet<Integer> touchedBy(Collection<LocalDate> days) {
    return days.stream()
        .filter(day -> !day.isBefore(firstDay) && !day.isAfter(lastDay))
        .map(this::weekOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private int weekOf(LocalDate day) {
    return (int) (ChronoUnit.DAYS.between(firstDay, day) / DAYS) + 1;
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
