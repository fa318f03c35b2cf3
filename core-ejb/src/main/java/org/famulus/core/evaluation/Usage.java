package org.famulus.core.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.region.spi.catalogue.GoalFigure;

/** Counts what hosts offered in some time, and what became of it. */
final class Usage {

  private final List<OfferedSite> offered;
  private final List<Stay> stays;
  private final List<Stay> earlier;
  private final Optional<Integer> longFrom;

  /**
   * The usage of some time.
   *
   * @param offered what was offered in it
   * @param untilItsEnd placements that began in it or before it
   * @param from its first day
   * @param longFrom days from which on a placement is a long one
   */
  Usage(
      List<OfferedSite> offered,
      List<Stay> untilItsEnd,
      LocalDate from,
      Optional<Integer> longFrom) {
    this.offered = offered;
    this.stays = untilItsEnd.stream().filter(stay -> !stay.firstDay().isBefore(from)).toList();
    this.earlier = untilItsEnd;
    this.longFrom = longFrom;
  }

  /** Everything together. */
  SiteUse total() {
    return use(offered, stays);
  }

  /** The same for each field, the one with most placements first. */
  List<FieldUse> fields() {
    Set<String> fields =
        Stream.concat(
                offered.stream().map(OfferedSite::field), stays.stream().map(Stay::field))
            .collect(Collectors.toCollection(TreeSet::new));
    return fields.stream()
        .map(
            field -> {
              SiteUse use =
                  use(
                      offered.stream().filter(each -> each.field().equals(field)).toList(),
                      stays.stream().filter(each -> each.field().equals(field)).toList());
              return new FieldUse(
                  field, use, SiteUse.percent(use.placements(), stays.size()));
            })
        .sorted(
            Comparator.comparingLong((FieldUse each) -> -each.use().placements())
                .thenComparing(FieldUse::field))
        .toList();
  }

  /** The figures goals may be held against. */
  Map<GoalFigure, Long> figures() {
    SiteUse total = total();
    long practices = distinct(offered.stream().filter(OfferedSite::practice).toList(), OfferedSite::unitId);
    Map<GoalFigure, Long> figures = new EnumMap<>(GoalFigure.class);
    figures.put(GoalFigure.SITES_OFFERED, total.offered());
    figures.put(GoalFigure.SITES_USED, total.used());
    figures.put(GoalFigure.PRACTICES_OFFERED, practices);
    figures.put(GoalFigure.OTHER_SITES_OFFERED, total.offered() - practices);
    figures.put(GoalFigure.FIELDS_OFFERED, distinct(offered, OfferedSite::field));
    figures.put(GoalFigure.KINDS_OFFERED, distinct(offered, OfferedSite::kind));
    figures.put(GoalFigure.PLACEMENTS, total.placements());
    figures.put(GoalFigure.LONG_PLACEMENTS, total.longOnes());
    figures.put(GoalFigure.STUDENTS, distinct(stays, Stay::personId));
    figures.put(GoalFigure.STUDENTS_AGAIN, again());
    figures.put(GoalFigure.UNIVERSITIES, distinct(stays, Stay::institutionId));
    figures.put(
        GoalFigure.TOWNS_USED, stays.stream().flatMap(stay -> stay.town().stream()).distinct().count());
    return figures;
  }

  /** Students of this time who had been somewhere before, be it in the same time. */
  private long again() {
    Map<Long, Long> times =
        earlier.stream().collect(Collectors.groupingBy(Stay::personId, Collectors.counting()));
    return stays.stream()
        .map(Stay::personId)
        .distinct()
        .filter(person -> times.get(person) > 1)
        .count();
  }

  private SiteUse use(List<OfferedSite> sites, List<Stay> there) {
    Set<Long> units = sites.stream().map(OfferedSite::unitId).collect(Collectors.toSet());
    return new SiteUse(
        units.size(),
        there.stream().map(Stay::unitId).distinct().filter(units::contains).count(),
        there.size(),
        longFrom
            .map(days -> there.stream().filter(stay -> stay.days() >= days).count())
            .orElse(0L));
  }

  private static <T, V> long distinct(List<T> all, Function<T, V> value) {
    return all.stream().map(value).distinct().count();
  }
}
