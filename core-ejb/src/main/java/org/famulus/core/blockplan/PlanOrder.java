package org.famulus.core.blockplan;

import java.time.Instant;

/**
 * What was ordered.
 *
 * @param effort how long is searched
 * @param seed of the search
 * @param budget the same effort as a number of moves
 * @param by who ordered it
 * @param at when
 */
public record PlanOrder(Effort effort, long seed, long budget, String by, Instant at) {}
