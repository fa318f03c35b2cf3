package org.famulus.core.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How full a host's offer is, day by day, and where there is room.
 *
 * @param window between which days a placement may lie
 * @param capacity most students at a time
 * @param taken days of those who hold a place
 * @param closed days on which nobody can be taken
 */
public record Occupation(
    DaySpan window, int capacity, List<DaySpan> taken, List<DaySpan> closed) {

  public Occupation {
    taken = List.copyOf(taken);
    closed = List.copyOf(closed);
  }

  /** How many are there on the fullest day of the period. */
  public int mostAtATime(DaySpan period) {
    // It can only become fuller on a day on which somebody comes.
    return Stream.concat(
            Stream.of(period.firstDay()),
            taken.stream().map(DaySpan::firstDay).filter(period::covers))
        .mapToInt(day -> (int) taken.stream().filter(each -> each.covers(day)).count())
        .max()
        .orElse(0);
  }

  /** Days on which the host takes nobody, within the period. */
  public List<DaySpan> closedIn(DaySpan period) {
    return closed.stream().filter(period::meets).toList();
  }

  /**
   * On how many days somebody more can be there, each day counted once for each of them; no more
   * stays than these days hold can lie within the period.
   */
  public long roomIn(DaySpan period) {
    return window
        .shared(period)
        .map(
            days ->
                days.firstDay()
                    .datesUntil(days.lastDay().plusDays(1))
                    .map(day -> new DaySpan(day, day))
                    .filter(day -> closedIn(day).isEmpty())
                    .mapToLong(day -> Math.max(0, capacity - mostAtATime(day)))
                    .sum())
        .orElse(0L);
  }

  /** Whether one more can be there for the whole period. */
  public boolean hasRoom(DaySpan period) {
    return window.covers(period)
        && closedIn(period).isEmpty()
        && mostAtATime(period) < capacity;
  }

  /**
   * The first day nearest to the wished one from which one more can be there for so many days; of
   * two that are as near, the earlier.
   *
   * @param notBefore the first day that can be meant
   */
  public Optional<LocalDate> nearestStart(LocalDate wished, int days, LocalDate notBefore) {
    LocalDate earliest = notBefore.isAfter(window.firstDay()) ? notBefore : window.firstDay();
    LocalDate latest = window.lastDay().minusDays(days - 1L);
    if (latest.isBefore(earliest)) {
      return Optional.empty();
    }
    LocalDate around = wished;
    if (around.isBefore(earliest)) {
      around = earliest;
    } else if (around.isAfter(latest)) {
      around = latest;
    }
    long farthest = Math.max(around.toEpochDay() - earliest.toEpochDay(),
        latest.toEpochDay() - around.toEpochDay());
    for (long far = 0; far <= farthest; far++) {
      for (LocalDate day : List.of(around.minusDays(far), around.plusDays(far))) {
        if (!day.isBefore(earliest) && !day.isAfter(latest) && hasRoom(DaySpan.of(day, days))) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The first day between two from which one more can be there for so many days, none of them after
   * the last.
   */
  Optional<LocalDate> firstStart(int days, LocalDate notBefore, LocalDate notAfter) {
    return firstStart(days, notBefore, notAfter, List.of());
  }

  /**
   * The same for somebody who is elsewhere on some days.
   *
   * @param elsewhere days of which the stay shares none
   */
  Optional<LocalDate> firstStart(
      int days, LocalDate notBefore, LocalDate notAfter, List<DaySpan> elsewhere) {
    LocalDate end = notAfter.isBefore(window.lastDay()) ? notAfter : window.lastDay();
    LocalDate latest = end.minusDays(days - 1L);
    LocalDate day = notBefore.isAfter(window.firstDay()) ? notBefore : window.firstDay();
    while (!day.isAfter(latest)) {
      Optional<LocalDate> blocked = blockedUntil(DaySpan.of(day, days), elsewhere);
      if (blocked.isEmpty()) {
        return Optional.of(day);
      }
      day = blocked.get().plusDays(1);
    }
    return Optional.empty();
  }

  /**
   * Up to which day every stay that begins on the first day of this one or later, and is as long, has
   * no room; empty if this one has.
   */
  private Optional<LocalDate> blockedUntil(DaySpan stay, List<DaySpan> elsewhere) {
    for (DaySpan other : elsewhere) {
      if (other.meets(stay)) {
        return Optional.of(other.lastDay());
      }
    }
    for (DaySpan shut : closed) {
      if (shut.meets(stay)) {
        return Optional.of(shut.lastDay());
      }
    }
    List<DaySpan> there = taken.stream().filter(stay::meets).toList();
    if (there.size() < capacity) {
      return Optional.empty();
    }
    return Stream.concat(
            Stream.of(stay.firstDay()),
            there.stream().map(DaySpan::firstDay).filter(stay::covers))
        .flatMap(day -> fullFrom(day, there).stream())
        .findFirst();
  }

  /** If a day is full, the day until which it stays so at least. */
  private Optional<LocalDate> fullFrom(LocalDate day, List<DaySpan> there) {
    int count = 0;
    LocalDate until = day;
    for (DaySpan each : there) {
      if (each.covers(day)) {
        until = count == 0 || each.lastDay().isBefore(until) ? each.lastDay() : until;
        count++;
      }
    }
    return count < capacity ? Optional.empty() : Optional.of(until);
  }

  /** The same as if others were there, too. */
  Occupation and(List<DaySpan> others) {
    return new Occupation(
        window, capacity, Stream.concat(taken.stream(), others.stream()).toList(), closed);
  }

  /** Days from one on that follow each other and on which one more can be there, if so many do. */
  List<DaySpan> freeStretches(LocalDate from, int leastDays) {
    List<DaySpan> stretches = new ArrayList<>();
    LocalDate begun = null;
    LocalDate day = from.isAfter(window.firstDay()) ? from : window.firstDay();
    for (; !day.isAfter(window.lastDay().plusDays(1)); day = day.plusDays(1)) {
      boolean free = hasRoom(new DaySpan(day, day));
      if (free && begun == null) {
        begun = day;
      } else if (!free && begun != null) {
        stretches.add(new DaySpan(begun, day.minusDays(1)));
        begun = null;
      }
    }
    return stretches.stream().filter(each -> each.days() >= leastDays).toList();
  }

  /** The weeks of the window from a day on, Monday to Sunday, with the room in each. */
  public List<Week> weeks(LocalDate from, int most) {
    List<Week> weeks = new ArrayList<>();
    LocalDate monday =
        (from.isAfter(window.firstDay()) ? from : window.firstDay())
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    while (!monday.isAfter(window.lastDay()) && weeks.size() < most) {
      DaySpan week = DaySpan.of(monday, DayOfWeek.values().length);
      window
          .shared(week)
          .ifPresent(
              days -> weeks.add(new Week(days.firstDay(), days.lastDay(), free(days))));
      monday = monday.plusWeeks(1);
    }
    return weeks;
  }

  private int free(DaySpan days) {
    boolean shut = closed.stream().anyMatch(each -> each.covers(days));
    return shut ? 0 : Math.max(0, capacity - mostAtATime(days));
  }

  /**
   * A week of an offer.
   *
   * @param firstDay its first day in the window
   * @param lastDay its last day in the window
   * @param free how many more can be there all week
   */
  public record Week(LocalDate firstDay, LocalDate lastDay, int free) {}
}
