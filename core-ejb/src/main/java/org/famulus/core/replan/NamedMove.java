package org.famulus.core.replan;

import org.famulus.core.person.Person;
import org.famulus.core.placement.PlacementState;

/**
 * A move with whom it is about.
 *
 * @param move the move
 * @param applicationNumber number of her application
 * @param student who
 * @param decisionNumber number of the admission she has
 * @param state where her placement stands
 */
record NamedMove(
    ReplanMove move,
    String applicationNumber,
    Person student,
    String decisionNumber,
    PlacementState state) {}
