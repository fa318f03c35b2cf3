package org.famulus.allocation;

/**
 * The students of one origin at one place.
 *
 * @param place the place
 * @param origin the origin
 */
record Share(String place, String origin) {}
