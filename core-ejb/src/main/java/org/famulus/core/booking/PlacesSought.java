package org.famulus.core.booking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for among the places that can be booked.
 *
 * @param text part of the host's, its site's or its town's name
 * @param land federal state or part of the country
 * @param partner code of the partner region
 * @param town name of the town
 * @param kind code of the placement kind
 * @param field code of the field
 * @param place practice or hospital
 * @param amenities what the host has to have
 * @param from the first day that could be meant
 * @param to the last day that could be meant
 * @param leastDays how many days it has to be at least
 */
public record PlacesSought(
    Optional<String> text,
    Optional<String> land,
    Optional<String> partner,
    Optional<String> town,
    Optional<String> kind,
    Optional<String> field,
    Optional<HostPlace> place,
    Set<Amenity> amenities,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Integer> leastDays) {

  /** Longest text that is looked for, in characters. */
  public static final int TEXT_LENGTH = 100;

  /** Most days anybody can ask for. */
  public static final int MOST_DAYS = 366;

  private static final int YEARS_BACK = 1;
  private static final int YEARS_AHEAD = 10;

  public PlacesSought {
    amenities = Set.copyOf(amenities);
  }

  /** Whatever there is. */
  public static PlacesSought anything() {
    return new PlacesSought(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, not narrowed by this. */
  public PlacesSought without(SoughtBy by) {
    Set<Amenity> kept = EnumSet.noneOf(Amenity.class);
    amenities.stream().filter(each -> !each.name().equals(by.name())).forEach(kept::add);
    return new PlacesSought(
        unless(by == SoughtBy.TEXT, text),
        unless(by == SoughtBy.LAND, land),
        unless(by == SoughtBy.PARTNER, partner),
        unless(by == SoughtBy.TOWN, town),
        unless(by == SoughtBy.KIND, kind),
        unless(by == SoughtBy.FIELD, field),
        unless(by == SoughtBy.PLACE, place),
        kept,
        unless(by == SoughtBy.DAYS, from),
        unless(by == SoughtBy.DAYS, to),
        unless(by == SoughtBy.LENGTH, leastDays));
  }

  /** What it is narrowed by. */
  public List<SoughtBy> narrowed() {
    return Arrays.stream(SoughtBy.values()).filter(by -> !without(by).equals(this)).toList();
  }

  /** The same without what cannot be meant: what no address of a page of the programme holds. */
  PlacesSought known(OpenPlaces open, LocalDate today) {
    return new PlacesSought(
        text.map(typed -> typed.length() > TEXT_LENGTH ? typed.substring(0, TEXT_LENGTH) : typed),
        land.filter(open::hasLand),
        partner.filter(open::hasPartner),
        town.filter(open::hasTown),
        kind.filter(open.kinds()::contains),
        field.filter(open.fields()::contains),
        place,
        amenities,
        from.filter(day -> isNear(day, today)),
        to.filter(day -> isNear(day, today)),
        leastDays.filter(days -> days >= 1 && days <= MOST_DAYS));
  }

  /** Whether the offer is one of those looked for, whatever its name and whenever there is room. */
  boolean fits(OpenOffer offer) {
    return sameOrAny(land, offer.land())
        && sameOrAny(partner, offer.partner())
        && sameOrAny(town, Optional.of(offer.town()))
        && sameOrAny(kind, Optional.of(offer.kind()))
        && sameOrAny(field, Optional.of(offer.field()))
        && sameOrAny(place, Optional.of(offer.place()))
        && offer.amenities().containsAll(amenities);
  }

  private static <T> boolean sameOrAny(Optional<T> sought, Optional<T> there) {
    return sought.isEmpty() || sought.equals(there);
  }

  private static <T> Optional<T> unless(boolean dropped, Optional<T> kept) {
    return dropped ? Optional.empty() : kept;
  }

  private static boolean isNear(LocalDate day, LocalDate today) {
    return day.isAfter(today.minusYears(YEARS_BACK)) && day.isBefore(today.plusYears(YEARS_AHEAD));
  }
}
