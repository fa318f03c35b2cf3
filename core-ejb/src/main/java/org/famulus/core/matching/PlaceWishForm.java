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
 * @param fields codes of the fields, the dearest first; at least one, at most three;
 *     empty where nothing is chosen
 * @param partners codes of the partner regions, the dearest first, at most three;
 *     none means anywhere; empty where nothing is chosen
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

  /** The fields that are chosen, the dearest first. */
  List<String> chosenFields() {
    return chosen(fields);
  }

  /** The partner regions that are chosen, the dearest first. */
  List<String> chosenPartners() {
    return chosen(partners);
  }

  private static List<String> chosen(List<String> codes) {
    return codes.stream().filter(code -> !code.isEmpty()).toList();
  }
}
