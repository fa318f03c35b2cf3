package org.famulus.allocation.blocks;

/**
 * The moves of the search. A block goes to an option; own blocks in its way (own swap) and one occupant of each counter that is
 * full (ejection chain of length one, after Glover, "Ejection chains, reference structures and alternating path methods",
 * Discrete Applied Mathematics 65, 1996) are taken out and placed anew at their best free option.
 */
final class Moves {
    private static final int MOST_EJECTED = 4;

    private final Model m;
    private final PlanState state;
    private final SplitMix random;
    private final int[] changed = new int[256];
    private final int[] previous = new int[256];
    private int changes;
    private final int[] homeless = new int[ProblemFaults.MOST_BLOCKS + MOST_EJECTED];
    private int homelessCount;

    Moves(PlanState state, SplitMix random) {
        this.m = state.m;
        this.state = state;
        this.random = random;
    }

    /** Makes the move if no hard rule forbids it and the total grows by at most the limit; else leaves everything as it was. */
    boolean attempt(int block, int option, long limit) {
        int student = m.blockStudent[block];
        int slot = m.optionSlot[option];
        int old = state.chosen[block];
        long own = m.optionCost[option] - (old == PlanState.OPEN ? m.openPrice : m.optionCost[old]);
        homelessCount = 0;
        if (!collectOwn(block, slot)) {
            return false;
        }
        if (homelessCount == 0 && !m.linked[student]) {
            long change = old == PlanState.OPEN ? enteringIfFree(slot) : state.changing(m.optionSlot[old], slot);
            if (change != Long.MAX_VALUE) {
                if (own + change > limit) {
                    return false;
                }
                state.set(block, option);
                return true;
            }
        }
        long was = state.total();
        changes = 0;
        if (rearrange(block, option) && state.total() - was <= limit && inOrder(student)) {
            return true;
        }
        undo();
        return false;
    }

    private long enteringIfFree(int slot) {
        return state.fullCounter(slot) < 0 ? state.entering(slot) : Long.MAX_VALUE;
    }

    /** Own blocks in the way, and own open blocks that must come before; in the order in which they are to be placed. */
    private boolean collectOwn(int block, int slot) {
        int student = m.blockStudent[block];
        int first = m.firstBlock[student];
        long before = m.before[block];
        for (int other = first; other < m.firstBlock[student + 1]; other++) {
            if (other == block) {
                continue;
            }
            boolean missing = state.chosen[other] == PlanState.OPEN && (before >>> (other - first) & 1) != 0;
            if (missing || state.collides(block, slot, other)) {
                if (m.fixed[other]) {
                    return false;
                }
                homeless[homelessCount++] = other;
            }
        }
        return true;
    }

    private boolean rearrange(int block, int option) {
        int slot = m.optionSlot[option];
        int own = homelessCount;
        change(block, PlanState.OPEN);
        for (int i = 0; i < own; i++) {
            change(homeless[i], PlanState.OPEN);
        }
        for (int full = state.fullCounter(slot); full >= 0; full = state.fullCounter(slot)) {
            if (homelessCount == own + MOST_EJECTED || state.count[full] == 0) {
                return false;
            }
            int ejected = state.occupant(full, random.below(state.count[full]));
            if (m.fixed[ejected] || m.blockStudent[ejected] == m.blockStudent[block]) {
                return false;
            }
            homeless[homelessCount++] = ejected;
            change(ejected, PlanState.OPEN);
        }
        change(block, option);
        for (int i = 0; i < homelessCount; i++) {
            int best = state.bestFree(homeless[i]);
            if (best != PlanState.OPEN) {
                change(homeless[i], best);
            }
        }
        return true;
    }

    private boolean inOrder(int student) {
        if (!state.inOrder(student)) {
            return false;
        }
        for (int i = 0; i < homelessCount; i++) {
            if (!state.inOrder(m.blockStudent[homeless[i]])) {
                return false;
            }
        }
        return true;
    }

    private void change(int block, int option) {
        if (state.chosen[block] != option) {
            changed[changes] = block;
            previous[changes++] = state.chosen[block];
            state.set(block, option);
        }
    }

    private void undo() {
        while (changes > 0) {
            changes--;
            state.set(changed[changes], previous[changes]);
        }
    }
}
