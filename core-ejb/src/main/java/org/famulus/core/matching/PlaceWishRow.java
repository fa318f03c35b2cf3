package org.famulus.core.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.booking.Amenity;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.HostPlace;

/**
 * A place wish as lists and its page show it.
 *
 * @param id the wish
 * @param version version for concurrent edits
 * @param number the number people know it by
 * @param personId the student
 * @param studentName the student's name
 * @param institutionId her home institution
 * @param institution its name
 * @param kind code of the placement kind
 * @param fields codes of the fields, the dearest first
 * @param partners codes of the partner regions, the dearest first
 * @param place practice or hospital, if it matters
 * @param firstDay the first day she could begin
 * @param lastDay the last day she could stay
 * @param days how long she wants to stay
 * @param amenities what she needs
 * @param message what a host should know
 * @param filedOn the day it was filed
 * @param state where it stands, given her bookings
 * @param standing whether nobody has closed it, so that it is open again if its booking comes to nothing
 * @param bookingId the booking it is met by
 */
public record PlaceWishRow(
    long id,
    long version,
    String number,
    long personId,
    String studentName,
    long institutionId,
    String institution,
    String kind,
    List<String> fields,
    List<String> partners,
    Optional<HostPlace> place,
    LocalDate firstDay,
    LocalDate lastDay,
    int days,
    Set<Amenity> amenities,
    Optional<String> message,
    LocalDate filedOn,
    PlaceWishState state,
    boolean standing,
    Optional<Long> bookingId) {

  public PlaceWishRow {
    fields = List.copyOf(fields);
    partners = List.copyOf(partners);
    amenities = Set.copyOf(amenities);
  }

  /** Whether she waits for a place. */
  public boolean isOpen() {
    return state == PlaceWishState.OPEN;
  }

  /** What she needs, in the order of the list of all. */
  public List<Amenity> getAmenityList() {
    return amenities.stream().sorted().toList();
  }

  /** What of it places are compared with. */
  SoughtPlace sought(List<DaySpan> elsewhere) {
    return new SoughtPlace(
        id,
        kind,
        fields,
        partners,
        place,
        new DaySpan(firstDay, lastDay),
        days,
        amenities,
        elsewhere);
  }
}
