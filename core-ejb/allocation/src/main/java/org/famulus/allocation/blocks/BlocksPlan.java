package org.famulus.allocation.blocks;

import java.util.List;

/**
 * The result of a search.
 *
 * @param placements ordered by student and subject
 * @param open       blocks without a place, in the same order
 * @param cost       by the prices of the problem
 * @param moves      tried, fewer than the budget only if the search was ended early
 * @param ended      whether the search was ended early
 */
public record BlocksPlan(List<Placement> placements, List<OpenBlock> open, long cost, long moves, boolean ended) {
    public BlocksPlan {
        placements = List.copyOf(placements);
        open = List.copyOf(open);
    }
}
