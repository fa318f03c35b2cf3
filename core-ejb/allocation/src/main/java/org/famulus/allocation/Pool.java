package org.famulus.allocation;

/**
 * What several places together take, such as a unit in a year.
 *
 * @param id its id
 * @param bounds how many students they take together
 */
public record Pool(String id, Bounds bounds) {}
