package org.famulus.allocation.blocks;

/**
 * Makes every unit hold none or enough: a unit that holds too few is filled up or emptied, whichever is cheaper. Emptied
 * units are not opened again, and filling never takes a block out of a unit that needs it, so the repair ends.
 */
final class UnitRepair {
    private final Model m;
    private final PlanState state;

    UnitRepair(PlanState state) {
        this.m = state.m;
        this.state = state;
    }

    /** The state's weight must be above anything a plan could gain by a broken rule. */
    void run() {
        while (state.strain > 0) {
            for (int c = 0; c < m.noneOrLeast.length; c++) {
                if (state.count[c] > 0 && state.count[c] < m.noneOrLeast[c]) {
                    repair(c);
                }
            }
        }
    }

    private void repair(int unit) {
        int[] before = state.chosen.clone();
        long strain = state.strain;
        fill(unit);
        boolean filled = state.strain < strain && state.count[unit] >= m.noneOrLeast[unit];
        long afterFilling = state.total();
        int[] full = state.chosen.clone();
        state.restore(before);
        empty(unit);
        if (filled && afterFilling <= state.total()) {
            state.restore(full);
        }
    }

    /** Brings the cheapest blocks in that can come without ejecting anybody. */
    private void fill(int unit) {
        while (state.count[unit] < m.noneOrLeast[unit]) {
            int block = -1;
            int option = PlanState.OPEN;
            long cheapest = Long.MAX_VALUE;
            for (int b = 0; b < m.blocks; b++) {
                for (int o = m.firstOption[b]; o < m.firstOption[b + 1] && !m.fixed[b]; o++) {
                    if (counts(m.optionSlot[o], unit) && state.chosen[b] != o) {
                        long price = price(b, o);
                        if (price < cheapest) {
                            cheapest = price;
                            block = b;
                            option = o;
                        }
                    }
                }
            }
            if (block < 0) {
                return;
            }
            state.set(block, option);
        }
    }

    /** What it costs to move a block; without end if it cannot, is in the unit already, or leaves another with too few. */
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

    private boolean counts(int slot, int counter) {
        for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++) {
            if (m.slotCounter[k] == counter) {
                return true;
            }
        }
        return false;
    }

    /** Places the unit's blocks elsewhere or leaves them open; what must come after an open block is open with it. */
    private void empty(int unit) {
        for (int b = 0; b < m.blocks; b++) {
            if (state.chosen[b] != PlanState.OPEN && counts(m.optionSlot[state.chosen[b]], unit)) {
                state.set(b, PlanState.OPEN);
                int best = state.bestFree(b);
                if (best != PlanState.OPEN && !counts(m.optionSlot[best], unit)) {
                    state.set(b, best);
                }
                int student = m.blockStudent[b];
                for (int later = b + 1; later < m.firstBlock[student + 1] && !state.inOrder(student); later++) {
                    if (!m.fixed[later] && !state.prepared(later)) {
                        state.set(later, PlanState.OPEN);
                    }
                }
            }
        }
    }
}
