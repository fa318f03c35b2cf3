package org.famulus.allocation.blocks;

/**
 * How far a search is.
 *
 * @param moves      tried so far
 * @param budget     allowed in all
 * @param cost       of the plan the search stands at, which may be worse than the best
 * @param openBlocks of that plan
 * @param meanRank   of that plan's blocks that have a rank, or 0 if none has
 * @param bestCost   of the best plan seen so far that keeps every hard rule, or that of the current plan while there is none
 */
public record Progress(long moves, long budget, long cost, int openBlocks, double meanRank, long bestCost) {
}
