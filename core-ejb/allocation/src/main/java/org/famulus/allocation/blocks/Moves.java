package org.famulus.allocation.blocks;

import java.util.Arrays;

/**
 * The moves of the search. A block goes to an option; own blocks in its way (own swap) and one occupant of each counter that is
 * full (ejection chains, after Glover, "Ejection chains, reference structures and alternating path methods",
 * Discrete Applied Mathematics 65, 1996) are taken out and placed anew at their best free option, or else
 * at any, from which others are taken out in turn, up to four in all.
 */
final class Moves {
    private static final int MOST_EJECTED = 4;
    /** A unit that holds more than so many times what it opens for is not worth emptying. */
    private static final int FEW = 2;
    /** More than any plan costs, and far enough from the end of 64 bits to be added to. */
    private static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final Model m;
    private final PlanState state;
    private final SplitMix random;
    private int[] changed = new int[256];
    private int[] previous = new int[256];
    private int changes;
    private final int[] homeless = new int[ProblemFaults.MOST_BLOCKS + MOST_EJECTED + 1];
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
        int ejected = firstEjected(block, slot, old);
        if (atLeast(block, own, ejected) > limit) {
            return false;
        }
        long was = state.total();
        long strain = state.strain;
        changes = 0;
        if (ejected != PlanState.OPEN) {
            homeless[homelessCount++] = ejected;
            change(ejected, PlanState.OPEN);
        }
        boolean done = rearrange(block, option, was + limit) && state.total() - was <= limit && holds(strain) && inOrder(student);
        if (!done) {
            undo();
        }
        return done;
    }

    /** Who will have to go whatever else happens, so that most moves can be given up before anything is changed. */
    private int firstEjected(int block, int slot, int old) {
        int full = state.fullCounter(slot);
        if (full < 0 || homelessCount > 0 || state.count[full] == 0
                || old != PlanState.OPEN && state.counts(m.optionSlot[old], full)) {
            return PlanState.OPEN;
        }
        int ejected = state.occupant(full, random.below(state.count[full]));
        return m.fixed[ejected] || m.blockStudent[ejected] == m.blockStudent[block] ? PlanState.OPEN : ejected;
    }

    /**
     * What the move costs if everybody known to have to go gets the cheapest there is, and all is saved that they could save in
     * units, places and what is linked. What others could save by being ejected in turn is not counted on.
     */
    private long atLeast(int block, long own, int ejected) {
        int moved = 2 + homelessCount;
        long change = own - state.linkedCost(m.blockStudent[block]) - moved * mostReturned();
        for (int i = 0; i < homelessCount; i++) {
            change -= state.saving(homeless[i]);
        }
        return ejected == PlanState.OPEN ? change
                : change - state.saving(ejected) - state.linkedCost(m.blockStudent[ejected]);
    }

    /** Brings enough blocks into a unit that holds too few, as one move; or takes all out of one that holds few. */
    boolean turn(int unit, long limit) {
        long was = state.total();
        long strain = state.strain;
        changes = 0;
        int c = m.units[unit];
        boolean done = state.count[c] < m.noneOrLeast[c] ? fill(unit) : empty(c);
        if (done && state.total() - was <= limit && holds(strain)) {
            return true;
        }
        undo();
        return false;
    }

    private boolean holds(long strain) {
        return !state.firm || state.strain <= strain;
    }

    private boolean fill(int unit) {
        int c = m.units[unit];
        int first = m.firstUnitOption[unit];
        int options = m.firstUnitOption[unit + 1] - first;
        for (int tries = 4 * m.noneOrLeast[c]; options > 0 && tries > 0 && state.count[c] < m.noneOrLeast[c]; tries--) {
            int at = first + random.below(options);
            int block = m.unitOptionBlock[at];
            int option = m.unitOption[at];
            int old = state.chosen[block];
            if (m.fixed[block] || old != PlanState.OPEN && state.counts(m.optionSlot[old], c)) {
                continue;
            }
            homelessCount = 0;
            int mark = changes;
            if (!collectOwn(block, m.optionSlot[option]) || !rearrange(block, option, UNBOUNDED) || !inOrder(m.blockStudent[block])) {
                undoTo(mark);
            }
        }
        return state.count[c] >= m.noneOrLeast[c];
    }

    /** Only units without fixed blocks may hold none or enough, so all can go. */
    private boolean empty(int c) {
        if (state.count[c] > Math.min(homeless.length, FEW * m.noneOrLeast[c])) {
            return false;
        }
        homelessCount = 0;
        while (state.count[c] > 0) {
            int out = state.occupant(c, state.count[c] - 1);
            homeless[homelessCount++] = out;
            change(out, PlanState.OPEN);
        }
        Arrays.sort(homeless, 0, homelessCount);
        for (int i = 0; i < homelessCount; i++) {
            int best = state.bestFree(homeless[i]);
            if (best != PlanState.OPEN) {
                change(homeless[i], best);
            }
        }
        return homelessCount == 0 || inOrder(m.blockStudent[homeless[0]]);
    }

    /** Leaves a block open, and what must come after it. */
    boolean drop(int block, long limit) {
        int student = m.blockStudent[block];
        long was = state.total();
        long strain = state.strain;
        changes = 0;
        change(block, PlanState.OPEN);
        for (int later = block + 1; later < m.firstBlock[student + 1]; later++) {
            if (!m.fixed[later] && !state.prepared(later)) {
                change(later, PlanState.OPEN);
            }
        }
        if (state.total() - was <= limit && holds(strain)) {
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

    /** Gives up as soon as the total must end above {@code most}, even if all who still have to be placed get their cheapest. */
    private boolean rearrange(int block, int option, long most) {
        int slot = m.optionSlot[option];
        int mostHomeless = homelessCount + MOST_EJECTED;
        change(block, PlanState.OPEN);
        for (int i = 0; i < homelessCount; i++) {
            change(homeless[i], PlanState.OPEN);
        }
        if (!eject(block, slot, mostHomeless)) {
            return false;
        }
        change(block, option);
        long hope = hopeOf(0);
        for (int i = 0; i < homelessCount; i++) {
            long spare = most - state.total() + hope + (homelessCount - i) * mostReturned();
            if (spare < 0) {
                return false;
            }
            int next = homeless[i];
            int best = state.bestFree(next, m.cheapest(next) + spare);
            int better = best == PlanState.OPEN ? m.options(next) : best - m.firstOption[next];
            if (better > 0 && homelessCount < mostHomeless && random.below(2) == 0) {
                int liked = m.firstOption[next] + random.below(better);
                slot = m.optionSlot[liked];
                int known = homelessCount;
                if (m.optionCost[liked] <= m.cheapest(next) + spare
                        && state.agrees(next, slot) && state.prepared(next) && eject(next, slot, mostHomeless)) {
                    best = liked;
                }
                hope += hopeOf(known);
            }
            change(next, best);
            hope -= m.openPrice - m.cheapest(next);
        }
        return true;
    }

    /** How much less the total can be once everybody from a number on, who is open now, is placed. */
    private long hopeOf(int from) {
        long hope = 0;
        for (int i = from; i < homelessCount; i++) {
            hope += m.openPrice - m.cheapest(homeless[i]);
        }
        return hope;
    }

    /** The most that counters could give back for one block that is taken out of its unit and placed anew. */
    private long mostReturned() {
        return m.gainLeast * m.belowLeastPrice + state.weight * Math.min(state.strain, m.gainUnits * m.largestUnit);
    }

    /** Makes room in a slot; false if it cannot be made without others of the same student, fixed blocks or too many. */
    private boolean eject(int block, int slot, int mostHomeless) {
        for (int full = state.fullCounter(slot); full >= 0; full = state.fullCounter(slot)) {
            if (homelessCount == mostHomeless || state.count[full] == 0) {
                return false;
            }
            int ejected = state.occupant(full, random.below(state.count[full]));
            if (m.fixed[ejected] || m.blockStudent[ejected] == m.blockStudent[block]) {
                return false;
            }
            homeless[homelessCount++] = ejected;
            change(ejected, PlanState.OPEN);
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
            if (changes == changed.length) {
                changed = Arrays.copyOf(changed, changes * 2);
                previous = Arrays.copyOf(previous, changes * 2);
            }
            changed[changes] = block;
            previous[changes++] = state.chosen[block];
            state.set(block, option);
        }
    }

    private void undo() {
        undoTo(0);
    }

    private void undoTo(int mark) {
        while (changes > mark) {
            changes--;
            state.set(changed[changes], previous[changes]);
        }
    }
}
