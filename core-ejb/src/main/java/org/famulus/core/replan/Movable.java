package org.famulus.core.replan;

import org.famulus.core.allocation.ResultRow.PlaceRow;

/**
 * A student whose placement has not started.
 *
 * @param decisionId the admission she has
 * @param student her name
 * @param place the place, since she may have two
 */
public record Movable(long decisionId, String student, PlaceRow place) {}
