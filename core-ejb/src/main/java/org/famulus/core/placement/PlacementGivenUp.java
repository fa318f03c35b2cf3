package org.famulus.core.placement;

/**
 * A student has left a placement for good before its first day; fired within the command.
 *
 * @param placement the placement
 * @param reason why, as it was written
 */
public record PlacementGivenUp(Placement placement, String reason) {}
