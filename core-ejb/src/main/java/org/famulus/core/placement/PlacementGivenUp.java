package org.famulus.core.placement;

/**
 * A student has left a placement for good before its first day; fired within the command.
 *
 * @param placement the placement
 */
public record PlacementGivenUp(Placement placement) {}
