package org.famulus.core.booking;

import java.time.LocalDate;

/**
 * A place that was found.
 *
 * @param offer the offer
 * @param freeFrom the first day looked for from which there is room
 */
public record FoundPlace(OpenOffer offer, LocalDate freeFrom) {

  /** Id of the offer. */
  public long getId() {
    return offer.id();
  }
}
