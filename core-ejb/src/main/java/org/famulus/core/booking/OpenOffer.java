package org.famulus.core.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.famulus.core.host.MapPoint;
import org.famulus.core.shared.SearchName;

/**
 * An offer that is published and not over, with what it can be found by. Nobody's name is in it but
 * the host's: whoever walks by may read it.
 *
 * @param id the offer
 * @param hostName the host's name
 * @param siteName what the host belongs to, if it belongs to something
 * @param town the host's town; its own name if the town is not known
 * @param place what the host is
 * @param land federal state or part of the country the host lies in
 * @param partner code of the partner region the host lies in
 * @param point where the host lies
 * @param amenities what the host has for students
 * @param kind code of the placement kind
 * @param field code of the field
 * @param shortestDays fewest days a placement lasts
 * @param longestDays most days a placement lasts
 * @param occupation between which days it may lie, and where there is room
 */
public record OpenOffer(
    long id,
    String hostName,
    Optional<String> siteName,
    String town,
    HostPlace place,
    Optional<String> land,
    Optional<String> partner,
    Optional<MapPoint> point,
    Set<Amenity> amenities,
    String kind,
    String field,
    int shortestDays,
    int longestDays,
    Occupation occupation) {

  public OpenOffer {
    amenities = Set.copyOf(amenities);
  }

  /** First day of the window. */
  public LocalDate getFirstDay() {
    return occupation.window().firstDay();
  }

  /** Last day of the window. */
  public LocalDate getLastDay() {
    return occupation.window().lastDay();
  }

  /** What the host has for students, in the order of the list of all. */
  public List<Amenity> getAmenityList() {
    return amenities.stream().sorted().toList();
  }

  /** Whether a name of it contains this, which is written as searches compare names. */
  boolean isCalled(String searchName) {
    return Stream.concat(Stream.of(hostName, town), siteName.stream())
        .anyMatch(name -> SearchName.of(name).contains(searchName));
  }

  /**
   * The first day from which there is room for as long as somebody wants to stay, at least the
   * shortest stay; empty if there is none.
   *
   * @param tomorrow the first day anybody can begin
   */
  Optional<LocalDate> freeFrom(PlacesSought sought, LocalDate tomorrow) {
    int days = Math.max(shortestDays, sought.leastDays().orElse(1));
    if (days > longestDays) {
      return Optional.empty();
    }
    LocalDate earliest = sought.from().filter(day -> day.isAfter(tomorrow)).orElse(tomorrow);
    return occupation.firstStart(days, earliest, sought.to().orElse(getLastDay()));
  }

  /**
   * The first days that follow each other on which there is room for a stay of just this length;
   * empty if the host takes nobody for so long, or there are none.
   *
   * @param days how long
   * @param within the days among which they have to be
   * @param tomorrow the first day anybody can begin
   * @param elsewhere days of which they share none
   */
  public Optional<DaySpan> firstFree(
      int days, DaySpan within, LocalDate tomorrow, List<DaySpan> elsewhere) {
    if (days < shortestDays || days > longestDays) {
      return Optional.empty();
    }
    LocalDate earliest =
        within.firstDay().isAfter(tomorrow) ? within.firstDay() : tomorrow;
    return occupation
        .firstStart(days, earliest, within.lastDay(), elsewhere)
        .map(day -> DaySpan.of(day, days));
  }

  /** The first days on which there is room for the shortest stay, if there are any. */
  public Optional<DaySpan> firstFree(LocalDate tomorrow) {
    return firstFree(shortestDays, occupation.window(), tomorrow, List.of());
  }

  /** The same place as if others were there, too. */
  public OpenOffer with(List<DaySpan> others) {
    return others.isEmpty() ? this : occupied(occupation.and(others));
  }

  /** The same place, otherwise occupied. */
  OpenOffer occupied(Occupation otherwise) {
    return new OpenOffer(
        id,
        hostName,
        siteName,
        town,
        place,
        land,
        partner,
        point,
        amenities,
        kind,
        field,
        shortestDays,
        longestDays,
        otherwise);
  }
}
