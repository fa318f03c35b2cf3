package org.famulus.core.booking;

/** Where a host's offer stands; label {@code host-offer.state.<NAME>}. */
public enum HostOfferState {
  /** Only the host and staff see it. */
  DRAFT,
  /** Students can book it. */
  PUBLISHED,
  /** Taken back; what was booked stays. */
  WITHDRAWN,
  /** Its last day is past. */
  ENDED
}
