package org.famulus.core.offer;

import java.util.Optional;

/**
 * Where the places of an offer come from.
 *
 * @param regionId the region
 * @param interestId the unit's registration of interest
 * @param unitId the unit
 * @param siteId the site the unit belongs to, if any
 * @param kind code of the placement kind
 * @param field code of the field
 */
public record OfferSource(
    String regionId,
    long interestId,
    long unitId,
    Optional<Long> siteId,
    String kind,
    String field) {}
