package org.famulus.core.booking;

import java.util.Optional;
import java.util.Set;

/**
 * Which bookings are looked for.
 *
 * @param regionId region
 * @param id the booking
 * @param text part of the student's or the host's name, or of the number
 * @param states where they stand; empty means anywhere
 * @param offerId of one offer
 * @param kind code of the placement kind
 */
public record BookingCriteria(
    String regionId,
    Optional<Long> id,
    Optional<String> text,
    Set<BookingState> states,
    Optional<Long> offerId,
    Optional<String> kind) {

  public BookingCriteria {
    states = Set.copyOf(states);
  }

  /** All of a region. */
  public static BookingCriteria of(String regionId) {
    return new BookingCriteria(
        regionId, Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
  }

  /** Those in some states. */
  public BookingCriteria in(Set<BookingState> some) {
    return new BookingCriteria(regionId, id, text, some, offerId, kind);
  }

  /** Those of one offer. */
  public BookingCriteria ofOffer(long offer) {
    return new BookingCriteria(regionId, id, text, states, Optional.of(offer), kind);
  }

  static BookingCriteria one(String regionId, long id) {
    return new BookingCriteria(
        regionId, Optional.of(id), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
  }

  BookingCriteria anyState() {
    return in(Set.of());
  }

  BookingCriteria anyKind() {
    return new BookingCriteria(regionId, id, text, states, offerId, Optional.empty());
  }
}
