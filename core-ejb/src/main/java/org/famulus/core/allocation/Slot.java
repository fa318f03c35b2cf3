package org.famulus.core.allocation;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.PlaceFacts;

/**
 * Places of one unit in one period, as a solver sees them.
 *
 * @param offerId the offer
 * @param poolId the unit's commitment for the calendar year, which several periods draw on
 * @param unitId the unit
 * @param siteId the site of the unit
 * @param kind code of the placement kind
 * @param field code of the field
 * @param firstDay first day
 * @param lastDay last day
 * @param capacity students in the period
 * @param taken places given by decision so far
 * @param withdrawn whether it was taken back; it has no free place then
 */
public record Slot(
    long offerId,
    long poolId,
    long unitId,
    Optional<Long> siteId,
    String kind,
    String field,
    LocalDate firstDay,
    LocalDate lastDay,
    int capacity,
    int taken,
    boolean withdrawn) {

  /** Its days, as rules know them. */
  public PeriodFacts period() {
    return new PeriodFacts(offerId, firstDay, lastDay);
  }

  /** The place, as rules and policies know it. */
  public PlaceFacts facts() {
    return new PlaceFacts(unitId, siteId, field, period());
  }
}
