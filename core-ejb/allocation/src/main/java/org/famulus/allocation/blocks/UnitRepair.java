package org.famulus.allocation.blocks;

import java.util.Arrays;

/**
 * Makes every unit hold none or enough: a unit that holds too few is filled up or emptied, whichever is cheaper. After a few
 * passes units are emptied only, and emptying opens none: with every unit emptied one less is open, so the repair ends.
 */
final class UnitRepair {
    private static final int FILLING_PASSES = 3;

    private final Model m;
    private final PlanState state;

    UnitRepair(PlanState state) {
        this.m = state.m;
        this.state = state;
    }

    /** From here on the plan is firm, and a head missing weighs more than anything a block could save. */
    void run() {
        state.weight = Math.min(Long.MAX_VALUE / 4 / (m.blocks + 1) / (m.largestUnit + 1),
                2 * (m.openPrice + m.belowLeastPrice * m.gainLeast) + 1);
        state.firm = true;
        for (int pass = 0; state.strain > 0; pass++) {
            for (int u = 0; u < m.units.length; u++) {
                if (state.count[m.units[u]] > 0 && state.count[m.units[u]] < m.noneOrLeast[m.units[u]]) {
                    repair(u, pass < FILLING_PASSES);
                }
            }
        }
    }

    private void repair(int unit, boolean mayFill) {
        int c = m.units[unit];
        int[] before = state.chosen.clone();
        long strain = state.strain;
        if (mayFill) {
            fill(unit, c);
        }
        boolean filled = state.strain < strain && state.count[c] >= m.noneOrLeast[c];
        long afterFilling = state.total();
        int[] full = state.chosen.clone();
        state.restore(before);
        empty(c);
        if (filled && afterFilling <= state.total()) {
            state.restore(full);
        }
    }

    /** Brings the cheapest blocks in that can come without ejecting anybody. */
    private void fill(int unit, int c) {
        while (state.count[c] < m.noneOrLeast[c]) {
            int cheapest = -1;
            long least = Long.MAX_VALUE;
            for (int k = m.firstUnitOption[unit]; k < m.firstUnitOption[unit + 1]; k++) {
                int block = m.unitOptionBlock[k];
                if (!m.fixed[block] && !isIn(block, c)) {
                    long price = price(block, m.unitOption[k]);
                    if (price < least) {
                        least = price;
                        cheapest = k;
                    }
                }
            }
            if (cheapest < 0) {
                return;
            }
            state.set(m.unitOptionBlock[cheapest], m.unitOption[cheapest]);
        }
    }

    private boolean isIn(int block, int counter) {
        return state.chosen[block] != PlanState.OPEN && state.counts(m.optionSlot[state.chosen[block]], counter);
    }

    /** What it costs to move a block; without end if it cannot, or leaves another with too few. */
    private long price(int block, int option) {
        int old = state.chosen[block];
        int slot = m.optionSlot[option];
        if (old != PlanState.OPEN && leavesTooFew(m.optionSlot[old])) {
            return Long.MAX_VALUE;
        }
        long was = state.total();
        state.set(block, PlanState.OPEN);
        long price = Long.MAX_VALUE;
        if (state.fullCounter(slot) < 0 && state.agrees(block, slot)) {
            state.set(block, option);
            if (state.inOrder(m.blockStudent[block])) {
                price = state.total() - was;
            }
        }
        state.set(block, old);
        return price;
    }

    private boolean leavesTooFew(int slot) {
        for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++) {
            int c = m.slotCounter[k];
            if (m.noneOrLeast[c] > 0 && state.count[c] <= m.noneOrLeast[c]) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int slot) {
        for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++) {
            if (m.noneOrLeast[m.slotCounter[k]] > 0 && state.count[m.slotCounter[k]] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Places the unit's blocks elsewhere or leaves them open; what must come after an open block is open with it. */
    private void empty(int c) {
        int[] out = new int[state.count[c]];
        for (int i = 0; i < out.length; i++) {
            out[i] = state.occupant(c, i);
        }
        Arrays.sort(out);
        for (int block : out) {
            state.set(block, PlanState.OPEN);
        }
        for (int block : out) {
            int best = state.bestFree(block);
            if (best != PlanState.OPEN && !opens(m.optionSlot[best])) {
                state.set(block, best);
            }
            int student = m.blockStudent[block];
            for (int later = block + 1; later < m.firstBlock[student + 1] && !state.inOrder(student); later++) {
                if (!m.fixed[later] && !state.prepared(later)) {
                    state.set(later, PlanState.OPEN);
                }
            }
        }
    }
}
