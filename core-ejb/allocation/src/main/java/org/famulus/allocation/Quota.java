package org.famulus.allocation;

/**
 * How many students of one origin a place takes, such as those of one of two universities.
 *
 * @param place the place
 * @param origin the origin
 * @param least students of the origin at least, zero or more; what cannot be met is reported
 * @param most students of the origin at most
 */
public record Quota(String place, String origin, int least, int most) {}
