package org.famulus.allocation;

/**
 * A place a student wanted and may not be given.
 *
 * @param place the place
 * @param rank how much she wanted it
 * @param rule id of the rule that says no
 */
public record Missing(String place, int rank, String rule) {}
