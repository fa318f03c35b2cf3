package org.famulus.region.spi.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A partner region of the programme: a part of the country in which it finds hosts.
 *
 * @param code its code
 * @param from first day as partner
 * @param until last day as partner, empty while it has no end
 */
public record PartnerRegionFacts(String code, LocalDate from, Optional<LocalDate> until) {

  /** Whether it is a partner on the day. */
  public boolean isPartnerOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
