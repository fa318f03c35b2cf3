package org.famulus.core.booking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/**
 * Looks among all open places of a programme for those somebody wants. Where there is room depends
 * on every booking of an offer, which no database can say; a programme has some hundred offers, so
 * all of them are looked at, and each filter is counted exactly.
 */
final class PlaceSearch {

  private static final Comparator<FoundPlace> BY_FREE_DAY =
      Comparator.comparing(FoundPlace::freeFrom)
          .thenComparing(each -> SearchName.of(each.offer().hostName()))
          .thenComparing(FoundPlace::getId);

  private static final Map<String, Comparator<FoundPlace>> SORTABLE =
      Map.of(
          "unit", Comparator.comparing(each -> SearchName.of(each.offer().hostName())),
          "city", Comparator.comparing(each -> SearchName.of(each.offer().town())),
          "kind", Comparator.comparing(each -> each.offer().kind()),
          "field", Comparator.comparing(each -> each.offer().field()),
          "firstDay", Comparator.comparing(each -> each.offer().getFirstDay()));

  private static final Map<SoughtBy, Function<OpenOffer, Stream<String>>> FILTERS =
      Map.of(
          SoughtBy.LAND, each -> each.land().stream(),
          SoughtBy.PARTNER, each -> each.partner().stream(),
          SoughtBy.TOWN, each -> Stream.of(each.town()),
          SoughtBy.KIND, each -> Stream.of(each.kind()),
          SoughtBy.FIELD, each -> Stream.of(each.field()),
          SoughtBy.PLACE, each -> Stream.of(each.place().name()),
          SoughtBy.LODGING, each -> has(each, Amenity.LODGING),
          SoughtBy.REACH, each -> has(each, Amenity.REACH),
          SoughtBy.LOAN_CAR, each -> has(each, Amenity.LOAN_CAR));

  private final OpenPlaces open;
  private final PlacesSought sought;
  private final LocalDate tomorrow;
  private final List<FoundPlace> withRoom;

  /** A search on a day. */
  PlaceSearch(OpenPlaces open, PlacesSought sought, LocalDate today) {
    this.open = open;
    this.sought = sought.known(open, today);
    this.tomorrow = today.plusDays(1);
    this.withRoom = withRoom(this.sought);
  }

  /** A page of what is found. */
  PlacesFound found(Sort sort, Page page) {
    List<FoundPlace> all = fitting(withRoom, sought).sorted(order(sort)).toList();
    return new PlacesFound(
        sought,
        Slice.exactly(
            all.stream().skip(page.offset()).limit(page.size()).toList(), all.size(), counts()),
        towns(),
        all.isEmpty() ? looser() : Map.of(),
        withRoom(PlacesSought.anything()).size(),
        open.partners());
  }

  private Map<String, Map<String, Long>> counts() {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    FILTERS.keySet().forEach(by -> counts.put(by.name(), counts(by)));
    return counts;
  }

  /** What each value of a filter would show, given the others. */
  private Map<String, Long> counts(SoughtBy by) {
    return fitting(withRoom, sought.without(by))
        .flatMap(each -> FILTERS.get(by).apply(each.offer()))
        .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
  }

  private List<FoundTown> towns() {
    return counts(SoughtBy.TOWN).entrySet().stream()
        .sorted(Comparator.comparing(town -> SearchName.of(town.getKey())))
        .map(
            town ->
                new FoundTown(
                    town.getKey(),
                    open.point(town.getKey()),
                    town.getValue(),
                    sought.town().equals(Optional.of(town.getKey()))))
        .toList();
  }

  private Map<SoughtBy, Long> looser() {
    Map<SoughtBy, Long> looser = new EnumMap<>(SoughtBy.class);
    for (SoughtBy by : sought.narrowed()) {
      PlacesSought less = sought.without(by);
      long places = fitting(withRoom(less), less).count();
      if (places > 0) {
        looser.put(by, places);
      }
    }
    return looser;
  }

  /** Offers of the name that is looked for that have room on the days that are. */
  private List<FoundPlace> withRoom(PlacesSought when) {
    Optional<String> typed = when.text().map(SearchName::of);
    return open.offers().stream()
        .filter(each -> typed.isEmpty() || each.isCalled(typed.get()))
        .flatMap(
            each -> each.freeFrom(when, tomorrow).map(day -> new FoundPlace(each, day)).stream())
        .toList();
  }

  private static Stream<FoundPlace> fitting(List<FoundPlace> among, PlacesSought sought) {
    return among.stream().filter(each -> sought.fits(each.offer()));
  }

  private static Comparator<FoundPlace> order(Sort sort) {
    Comparator<FoundPlace> chosen = SORTABLE.getOrDefault(sort.column(), BY_FREE_DAY);
    return (sort.ascending() ? chosen : chosen.reversed()).thenComparing(BY_FREE_DAY);
  }

  private static Stream<String> has(OpenOffer offer, Amenity amenity) {
    return offer.amenities().contains(amenity) ? Stream.of(amenity.name()) : Stream.empty();
  }
}
