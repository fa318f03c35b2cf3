package org.famulus.region.spi.facts;

import java.util.Optional;

/**
 * A place of a call, as a policy sees it.
 *
 * @param unitId the unit
 * @param siteId the site of the unit, empty if it has none
 * @param field code of the field
 * @param period the period, with the offer's id
 * @since 1.2
 */
public record PlaceFacts(long unitId, Optional<Long> siteId, String field, PeriodFacts period) {}
