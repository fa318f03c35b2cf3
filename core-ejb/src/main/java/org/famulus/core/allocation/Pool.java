package org.famulus.core.allocation;

/**
 * What a unit has committed itself to for a calendar year.
 *
 * @param id the interest
 * @param capacity students in the year
 * @param taken places given by decision so far
 */
public record Pool(long id, int capacity, int taken) {}
