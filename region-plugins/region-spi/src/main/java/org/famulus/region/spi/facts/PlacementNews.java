package org.famulus.region.spi.facts;

/**
 * A placement of which something has just become known: that it started, or that it is completed.
 *
 * @param placementId the core's id of the placement
 * @param period its period
 * @param unitName name of the unit
 * @param stay what it is, where, and for how long
 */
public record PlacementNews(
    long placementId, PeriodFacts period, String unitName, StayFacts stay) {}
