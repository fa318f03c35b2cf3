package org.famulus.core.matching;

/**
 * A place a student could have.
 *
 * @param fit how it fits
 * @param rank its rank among all places that fit her, 1 for the best
 * @param others how many other waiting students it would fit
 */
public record PlaceOption(Fit fit, int rank, int others) {}
