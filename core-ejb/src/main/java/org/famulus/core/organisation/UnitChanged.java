package org.famulus.core.organisation;

/**
 * What a unit is, or who is named there, has changed: whoever depends on it looks again, in the
 * transaction of the change.
 *
 * @param regionId region
 * @param unitId the unit
 */
public record UnitChanged(String regionId, long unitId) {}
