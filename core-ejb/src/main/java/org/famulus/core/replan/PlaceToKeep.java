package org.famulus.core.replan;

import org.famulus.core.allocation.ResultRow.PlaceRow;

/**
 * A place of a call that may be gone.
 *
 * @param place the place
 * @param unitId its unit
 * @param capacity students it takes
 * @param taken places given
 */
public record PlaceToKeep(PlaceRow place, long unitId, int capacity, int taken) {}
