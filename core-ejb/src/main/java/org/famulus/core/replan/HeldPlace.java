package org.famulus.core.replan;

import org.famulus.core.placement.PlacementState;

/**
 * A place of a call that a placement takes up.
 *
 * @param decisionId the admission that gave it
 * @param number its number
 * @param applicationId application of who has it
 * @param offerId the place
 * @param state where the placement stands
 */
record HeldPlace(
    long decisionId, String number, long applicationId, long offerId, PlacementState state) {}
