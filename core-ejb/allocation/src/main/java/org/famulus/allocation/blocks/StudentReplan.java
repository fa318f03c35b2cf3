package org.famulus.allocation.blocks;

/**
 * Gives one student the cheapest combination of free options there is, by trying all of them depth first. Branches that cannot
 * become cheaper than the best found are cut, and after a number of steps the best found so far is taken.
 */
final class StudentReplan {
    private final Model m;
    private final PlanState state;
    private final int mostSteps;
    private final int[] best = new int[ProblemFaults.MOST_BLOCKS];
    private final long[] still = new long[ProblemFaults.MOST_BLOCKS + 1];
    private int first;
    private int end;
    private long bestTotal;
    private long strain;
    private int steps;

    StudentReplan(PlanState state, int mostSteps) {
        this.m = state.m;
        this.state = state;
        this.mostSteps = mostSteps;
    }

    /** Whether the total became smaller. */
    boolean improve(int student) {
        first = m.firstBlock[student];
        end = m.firstBlock[student + 1];
        long was = state.total();
        bestTotal = was;
        strain = state.strain;
        for (int b = first; b < end; b++) {
            best[b - first] = state.chosen[b];
            if (!m.fixed[b]) {
                state.set(b, PlanState.OPEN);
            }
        }
        bounds();
        steps = 0;
        descend(first);
        for (int b = first; b < end; b++) {
            if (!m.fixed[b]) {
                state.set(b, best[b - first]);
            }
        }
        return bestTotal < was;
    }

    /** How much the blocks from each on could save at most against being open. */
    private void bounds() {
        still[end - first] = 0;
        for (int b = end - 1; b >= first; b--) {
            long saving = 0;
            for (int o = m.firstOption[b]; o < m.firstOption[b + 1] && !m.fixed[b]; o++) {
                if (m.optionCost[o] - state.mostGain() - m.openPrice >= -saving) {
                    break;
                }
                int slot = m.optionSlot[o];
                if (state.fullCounter(slot) < 0) {
                    // A unit that this block would open alone may be one that another block of the student opens too.
                    saving = Math.max(saving, m.openPrice - m.optionCost[o] - Math.min(0, state.entering(slot)));
                }
            }
            still[b - first] = still[b + 1 - first] + saving;
        }
    }

    private void descend(int block) {
        while (block < end && m.fixed[block]) {
            block++;
        }
        if (block == end) {
            if (state.total() < bestTotal && (!state.firm || state.strain <= strain)
                    && state.inOrder(m.blockStudent[first])) {
                bestTotal = state.total();
                for (int b = first; b < end; b++) {
                    best[b - first] = state.chosen[b];
                }
            }
            return;
        }
        long later = still[block + 1 - first];
        if (!m.ordered[m.blockStudent[block]] || state.prepared(block)) {
            for (int o = m.firstOption[block]; o < m.firstOption[block + 1] && steps < mostSteps; o++) {
                long own = state.total() - m.openPrice + m.optionCost[o] - later;
                if (own - state.mostGain() >= bestTotal) {
                    break;
                }
                int slot = m.optionSlot[o];
                if (own + state.entering(slot) < bestTotal && state.fullCounter(slot) < 0 && state.agrees(block, slot)) {
                    steps++;
                    state.set(block, o);
                    descend(block + 1);
                    state.set(block, PlanState.OPEN);
                }
            }
        }
        if (state.total() - later < bestTotal) {
            descend(block + 1);
        }
    }
}
