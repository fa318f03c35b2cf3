package org.famulus.core.blockplan;

/**
 * How far a search is.
 *
 * @param moves moves tried
 * @param openBlocks blocks without a place in what it stands at
 * @param cost of the best it has seen
 */
record PlanProgress(long moves, int openBlocks, long cost) {}
