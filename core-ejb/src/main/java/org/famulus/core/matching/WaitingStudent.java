package org.famulus.core.matching;

/**
 * A student who waits.
 *
 * @param wish what she looks for
 * @param waitingDays for how many days
 * @param places how many free places fit her
 */
public record WaitingStudent(PlaceWishRow wish, long waitingDays, int places) {}
