package org.famulus.core.replan;

/**
 * A student whose placement has not started.
 *
 * @param decisionId the admission she has
 * @param student her name
 * @param offerId the place
 */
public record Movable(long decisionId, String student, long offerId) {}
