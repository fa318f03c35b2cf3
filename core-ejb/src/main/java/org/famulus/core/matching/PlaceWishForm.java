package org.famulus.core.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.booking.Amenity;
import org.famulus.core.booking.HostPlace;

/**
 * What a student says she looks for.
 *
 * @param institutionId her home institution
 * @param kind code of the placement kind
 * @param fields codes of the fields, the dearest first; the first three count
 * @param partners codes of the partner regions, the dearest first; none means anywhere
 * @param place practice or hospital, if it matters
 * @param firstDay the first day she could begin; empty if not given
 * @param lastDay the last day she could stay; empty if not given
 * @param days how long she wants to stay; empty if not given
 * @param amenities what she needs
 * @param message what a host should know, empty if nothing
 */
public record PlaceWishForm(
    long institutionId,
    String kind,
    List<String> fields,
    List<String> partners,
    Optional<HostPlace> place,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    Optional<Integer> days,
    Set<Amenity> amenities,
    String message) {

  public PlaceWishForm {
    fields = List.copyOf(fields);
    partners = List.copyOf(partners);
    amenities = Set.copyOf(amenities);
  }
}
