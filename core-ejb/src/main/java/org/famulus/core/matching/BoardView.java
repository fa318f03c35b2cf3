package org.famulus.core.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.OpenOffer;
import org.famulus.core.booking.PlaceToGive;
import org.famulus.core.shared.SearchName;

/**
 * Everybody who waits and everything that is free on a day, compared once; each part of the board is
 * told from it.
 */
final class BoardView {

  private final List<PlaceWishRow> all;
  private final Map<Long, SoughtPlace> sought;
  private final List<PlaceToGive> places;
  private final List<OpenOffer> offers;
  private final LocalDate today;
  private final Options options;

  /**
   * A board.
   *
   * @param all everybody who waits, the longest first
   * @param elsewhere on which days they have another place, by person
   * @param places everything that is offered
   */
  BoardView(
      List<PlaceWishRow> all,
      Map<Long, List<DaySpan>> elsewhere,
      List<PlaceToGive> places,
      LocalDate today) {
    this.all = all;
    this.places = places;
    this.offers = places.stream().map(PlaceToGive::offer).toList();
    this.today = today;
    this.sought =
        all.stream()
            .collect(
                Collectors.toMap(
                    PlaceWishRow::id,
                    wish -> wish.sought(elsewhere.getOrDefault(wish.personId(), List.of())),
                    (one, same) -> one,
                    LinkedHashMap::new));
    this.options = Options.among(sought.values(), offers, tomorrow());
  }

  /** What fits each wish, ranked. */
  Options options() {
    return options;
  }

  /** How many students wait; one who looks for places of two kinds is one. */
  long students() {
    return all.stream().map(PlaceWishRow::personId).distinct().count();
  }

  /** The same by the id of the home institution, in the order of their names. */
  Map<String, Long> byInstitution() {
    Map<String, Set<Long>> students = new LinkedHashMap<>();
    all.stream()
        .sorted(
            Comparator.comparing((PlaceWishRow wish) -> SearchName.of(wish.institution()))
                .thenComparing(PlaceWishRow::institutionId))
        .forEach(
            wish ->
                students
                    .computeIfAbsent(
                        Long.toString(wish.institutionId()), institution -> new HashSet<>())
                    .add(wish.personId()));
    Map<String, Long> counts = new LinkedHashMap<>();
    students.forEach((institution, people) -> counts.put(institution, (long) people.size()));
    return counts;
  }

  /** How many of those the criteria leave there are of each home institution, by its id. */
  Map<String, Long> institutions(BoardCriteria criteria) {
    return counted(
        all.stream().filter(criteria.anyInstitution()::fits).toList(),
        wish -> Long.toString(wish.institutionId()));
  }

  /** How many of those the criteria leave look for each kind. */
  Map<String, Long> kinds(BoardCriteria criteria) {
    return counted(all.stream().filter(criteria.anyKind()::fits).toList(), PlaceWishRow::kind);
  }

  /** Those the criteria leave, the longest waiting first. */
  List<WaitingStudent> waiting(BoardCriteria criteria) {
    return all.stream().filter(criteria::fits).map(this::student).toList();
  }

  /** A student who waits. */
  WaitingStudent student(PlaceWishRow wish) {
    return new WaitingStudent(
        wish,
        ChronoUnit.DAYS.between(wish.filedOn(), today),
        options.of(wish.id()).size());
  }

  /** How many places would fit if she gave up each part of her wish; only those that help. */
  Map<WishPart, Integer> looser(long wishId) {
    Map<WishPart, Integer> looser = new EnumMap<>(WishPart.class);
    for (WishPart part : WishPart.values()) {
      int fitting = fitting(sought.get(wishId).without(part));
      if (fitting > 0) {
        looser.put(part, fitting);
      }
    }
    return looser;
  }

  /** How many places would fit if she gave up all of these parts together. */
  int loosest(long wishId) {
    SoughtPlace less = sought.get(wishId);
    for (WishPart part : WishPart.values()) {
      less = less.without(part);
    }
    return fitting(less);
  }

  private int fitting(SoughtPlace wish) {
    return (int) offers.stream().filter(each -> wish.fit(each, tomorrow()).isPresent()).count();
  }

  /** Places with room nobody waits for. */
  List<UnaskedPlace> unasked() {
    return places.stream()
        .filter(PlaceToGive::untouched)
        .map(PlaceToGive::offer)
        .flatMap(
            offer ->
                offer.firstFree(tomorrow()).stream()
                    .map(days -> new UnaskedPlace(offer, days, options.waitingFor(offer.id()))))
        .sorted(UnaskedPlace.MOST_WANTED_FIRST)
        .toList();
  }

  private LocalDate tomorrow() {
    return today.plusDays(1);
  }

  private static Map<String, Long> counted(
      List<PlaceWishRow> wishes, Function<PlaceWishRow, String> by) {
    Map<String, Long> counts = new LinkedHashMap<>();
    wishes.stream()
        .sorted(Comparator.comparing(by))
        .forEach(wish -> counts.merge(by.apply(wish), 1L, Long::sum));
    return counts;
  }
}
