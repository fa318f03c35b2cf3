package org.famulus.allocation.blocks;

import java.util.List;

/**
 * What a check found.
 *
 * @param violations hard rules broken; empty = the plan may be used
 * @param shortfalls places and open units with fewer than they count on; allowed, at a price
 * @param open       blocks without a place; allowed, at a price
 * @param cost       by the prices of the problem, computed anew
 */
public record PlanFindings(List<Violation> violations, List<Violation> shortfalls, List<OpenBlock> open, long cost) {
    public PlanFindings {
        violations = List.copyOf(violations);
        shortfalls = List.copyOf(shortfalls);
        open = List.copyOf(open);
    }
}
