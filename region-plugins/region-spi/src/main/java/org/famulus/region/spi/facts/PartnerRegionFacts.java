package org.famulus.region.spi.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The partner region a host lies in.
 *
 * @param code stable code of the region within the programme
 * @param from first day on which it is a partner
 * @param until last day on which it is a partner, if one is known
 */
public record PartnerRegionFacts(String code, LocalDate from, Optional<LocalDate> until) {

  /** Whether the region is a partner on the day. */
  public boolean isPartnerOn(LocalDate day) {
    return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
  }
}
