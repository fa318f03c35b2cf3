package org.famulus.region.spi.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An agreement between the programme and a home institution.
 *
 * @param type code of the agreement type
 * @param validFrom first day in force
 * @param validTo last day in force, empty while it has no end
 */
public record AgreementFacts(String type, LocalDate validFrom, Optional<LocalDate> validTo) {

  /** Whether the agreement is in force on the day. */
  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.map(end -> !day.isAfter(end)).orElse(true);
  }
}
