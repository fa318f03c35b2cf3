package org.famulus.allocation;

/**
 * Places a student can be given that are alike: one unit in one period and subject.
 *
 * @param id its id
 * @param pool the pool it draws on
 * @param bounds how many students it takes
 */
public record Place(String id, String pool, Bounds bounds) {}
