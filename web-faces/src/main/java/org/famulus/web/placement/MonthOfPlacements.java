package org.famulus.web.placement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.placement.PlacementFace;

/**
 * A month in whole weeks, Monday to Sunday, each with a bar for every placement in it. Where there
 * would be too many bars, those of a unit and period are one; and a week that still has many shows
 * the first of them until it is opened.
 *
 * @param weeks the weeks
 * @param units the units in it, by name
 * @param sites the sites in it, by name
 */
public record MonthOfPlacements(List<Week> weeks, List<Choice> units, List<Choice> sites) {

  /** More placements than this in a month are shown by unit. */
  static final int READABLE = 12;

  /** Bars of a week that is not opened. */
  static final int FOLDED = 8;

  private static final int DAYS = 7;

  public MonthOfPlacements {
    weeks = List.copyOf(weeks);
    units = List.copyOf(units);
    sites = List.copyOf(sites);
  }

  /**
   * Lays placements out.
   *
   * @param one whether every placement gets its own bar, however many there are
   * @param opened a day of the week that shows all its bars, if one does
   */
  static MonthOfPlacements of(
      YearMonth month, List<PlacementFace> faces, boolean one, Optional<LocalDate> opened) {
    LocalDate monday =
        month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday =
        month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    List<Bar> bars = one || faces.size() <= READABLE ? each(faces) : byUnit(faces);
    List<Week> weeks = new ArrayList<>();
    for (LocalDate first = monday; !first.isAfter(sunday); first = first.plusDays(DAYS)) {
      weeks.add(week(first, month, bars).foldedUnless(opened));
    }
    return new MonthOfPlacements(
        weeks,
        choices(faces, face -> Stream.of(new Choice(face.unitId(), face.unitName()))),
        choices(
            faces,
            face ->
                face.siteId().stream()
                    .map(site -> new Choice(site, face.siteName().orElse("")))));
  }

  /** First day shown. */
  LocalDate firstDay() {
    return weeks.get(0).days().get(0).day();
  }

  /** Last day shown. */
  LocalDate lastDay() {
    return weeks.get(weeks.size() - 1).days().get(DAYS - 1).day();
  }

  /** Whether nothing lies in the month. */
  public boolean isVacant() {
    return weeks.stream().allMatch(week -> week.bars().isEmpty());
  }

  private static List<Bar> each(List<PlacementFace> faces) {
    return faces.stream().map(face -> new Bar(face, 1, 0, 0, false, false)).toList();
  }

  private static List<Bar> byUnit(List<PlacementFace> faces) {
    Map<List<Object>, List<PlacementFace>> groups =
        faces.stream()
            .collect(
                Collectors.groupingBy(
                    face -> List.of(face.unitId(), face.firstDay(), face.lastDay()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return groups.values().stream()
        .map(group -> new Bar(group.get(0), group.size(), 0, 0, false, false))
        .sorted(Comparator.comparing(bar -> bar.face().unitName()))
        .toList();
  }

  private static Week week(LocalDate monday, YearMonth month, List<Bar> bars) {
    LocalDate sunday = monday.plusDays(DAYS - 1);
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = monday.plusDays(i);
      days.add(new Day(day, YearMonth.from(day).equals(month)));
    }
    return new Week(
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
        days,
        bars.stream()
            .filter(bar -> !bar.face().firstDay().isAfter(sunday))
            .filter(bar -> !bar.face().lastDay().isBefore(monday))
            .map(bar -> bar.within(monday, sunday))
            .toList(),
        0,
        false);
  }

  private static List<Choice> choices(
      List<PlacementFace> faces,
      java.util.function.Function<PlacementFace, Stream<Choice>> choice) {
    Map<String, Choice> byName = new TreeMap<>();
    faces.stream().flatMap(choice).forEach(each -> byName.put(each.name(), each));
    return List.copyOf(byName.values());
  }

  /**
   * A week.
   *
   * @param number its number (ISO 8601)
   * @param days its days, Monday first
   * @param bars the placements in it that are shown
   * @param hidden how many placements it has besides
   * @param opened whether it shows more than it would unasked
   */
  public record Week(
      int number, List<Day> days, List<Bar> bars, int hidden, boolean opened) {

    public Week {
      days = List.copyOf(days);
      bars = List.copyOf(bars);
    }

    /** Its Monday. */
    public LocalDate monday() {
      return days.get(0).day();
    }

    private boolean holds(LocalDate day) {
      return days.stream().anyMatch(each -> each.day().equals(day));
    }

    Week foldedUnless(Optional<LocalDate> day) {
      // One bar more takes no more room than the line that would say so.
      if (bars.size() <= FOLDED + 1) {
        return this;
      }
      return day.filter(this::holds).isPresent()
          ? new Week(number, days, bars, 0, true)
          : new Week(
              number,
              days,
              bars.subList(0, FOLDED),
              bars.stream().skip(FOLDED).mapToInt(Bar::count).sum(),
              false);
    }
  }

  /**
   * A day.
   *
   * @param day the day
   * @param inside whether it belongs to the month
   */
  public record Day(LocalDate day, boolean inside) {}

  /**
   * A placement, or those of a unit and period, within a week.
   *
   * @param face the placement, or one of them
   * @param count how many it stands for
   * @param before days of the week before it
   * @param length days of the week it takes
   * @param begins whether its first day is in the week
   * @param ends whether its last day is in the week
   */
  public record Bar(
      PlacementFace face, int count, int before, int length, boolean begins, boolean ends) {

    Bar within(LocalDate monday, LocalDate sunday) {
      LocalDate from = face.firstDay().isBefore(monday) ? monday : face.firstDay();
      LocalDate to = face.lastDay().isAfter(sunday) ? sunday : face.lastDay();
      return new Bar(
          face,
          count,
          (int) ChronoUnit.DAYS.between(monday, from),
          (int) ChronoUnit.DAYS.between(from, to) + 1,
          from.equals(face.firstDay()),
          to.equals(face.lastDay()));
    }

    /** Days of the week after it. */
    public int after() {
      return DAYS - before - length;
    }
  }

  /**
   * Something to choose.
   *
   * @param id its id
   * @param name its name
   */
  public record Choice(long id, String name) {}
}
