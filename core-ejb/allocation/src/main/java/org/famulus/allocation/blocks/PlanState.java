package org.famulus.allocation.blocks;

import java.util.Arrays;

/**
 * The plan the search stands at. Every change keeps the cost exact, so that undoing a change restores it to the last unit.
 * {@link #strain} counts the heads missing in units that may hold none or at least so many; while it is not 0 that hard rule is
 * broken, and each head weighs {@link #weight} beside the cost, until the plan is {@link #firm}. All other hard rules hold after every move.
 */
final class PlanState {
    static final int OPEN = -1;

    final Model m;
    final int[] chosen;
    final int[] count;
    final int[] openBlocks;
    int openCount;
    long cost;
    long strain;
    long weight;
    /** Whether strain may no longer grow, whatever it would save. */
    boolean firm;

    private final int[] openIndex;
    private final int[] occupants;
    private final int[] position;
    private final long[] linkedCost;
    private final long[] pairCost;
    private final LinkedCost linked;

    PlanState(Model model) {
        m = model;
        chosen = new int[m.blocks];
        Arrays.fill(chosen, OPEN);
        count = new int[m.most.length];
        openBlocks = new int[m.blocks];
        openIndex = new int[m.blocks];
        for (int b = 0; b < m.blocks; b++) {
            openBlocks[b] = b;
            openIndex[b] = b;
        }
        openCount = m.blocks;
        occupants = new int[m.occupantRoom];
        position = new int[Math.multiplyExact(m.blocks, Math.max(1, m.counterWidth))];
        linkedCost = new long[m.students];
        pairCost = new long[m.pairPrice.length];
        linked = new LinkedCost(m, chosen);
        cost = m.openPrice * m.blocks;
        for (int l : m.least) {
            cost += m.belowLeastPrice * l;
        }
        for (int b = 0; b < m.blocks; b++) {
            if (m.fixed[b]) {
                set(b, m.firstOption[b]);
            }
        }
    }

    /** What the search makes small. */
    long total() {
        return cost + weight * strain;
    }

    /** Moves a block to an option, or to {@link #OPEN}. */
    void set(int block, int option) {
        if (chosen[block] != OPEN) {
            take(block);
        }
        if (option != OPEN) {
            put(block, option);
        }
        int student = m.blockStudent[block];
        if (m.linked[student]) {
            relink(student);
        }
    }

    private void put(int block, int option) {
        chosen[block] = option;
        cost += m.optionCost[option] - m.openPrice;
        int hole = openIndex[block];
        int last = openBlocks[--openCount];
        openBlocks[hole] = last;
        openIndex[last] = hole;
        int slot = m.optionSlot[option];
        int at = block * m.counterWidth;
        for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++, at++) {
            int c = m.slotCounter[k];
            int n = count[c]++;
            cost -= n < m.least[c] ? m.belowLeastPrice : 0;
            strain += strainIn(n, m.noneOrLeast[c]);
            if (m.firstOccupant[c] >= 0) {
                occupants[m.firstOccupant[c] + n] = at;
                position[at] = n;
            }
        }
    }

    private void take(int block) {
        int option = chosen[block];
        chosen[block] = OPEN;
        cost += m.openPrice - m.optionCost[option];
        openIndex[block] = openCount;
        openBlocks[openCount++] = block;
        int slot = m.optionSlot[option];
        int at = block * m.counterWidth;
        for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++, at++) {
            int c = m.slotCounter[k];
            int n = --count[c];
            cost += n < m.least[c] ? m.belowLeastPrice : 0;
            strain -= strainIn(n, m.noneOrLeast[c]);
            if (m.firstOccupant[c] >= 0) {
                int last = occupants[m.firstOccupant[c] + n];
                occupants[m.firstOccupant[c] + position[at]] = last;
                position[last] = position[at];
            }
        }
    }

    /** By how much the strain of a unit grows when it goes from {@code n} to one more. */
    private static int strainIn(int n, int least) {
        return n >= least ? 0 : n == 0 ? least - 1 : -1;
    }

    private void relink(int student) {
        long own = linked.ofStudent(student);
        cost += own - linkedCost[student];
        linkedCost[student] = own;
        for (int k = m.firstPair[student]; k < m.firstPair[student + 1]; k++) {
            int pair = m.studentPair[k];
            long apart = linked.ofPair(pair);
            cost += apart - pairCost[pair];
            pairCost[pair] = apart;
        }
    }

    /** How much a block could cost less than it does, alone. */
    long saving(int block) {
        return (chosen[block] == OPEN ? m.openPrice : m.optionCost[chosen[block]]) - m.cheapest(block);
    }

    /** What a student's blocks cost together, and the couples the student is part of. */
    long linkedCost(int student) {
        if (!m.linked[student]) {
            return 0;
        }
        long sum = linkedCost[student];
        for (int k = m.firstPair[student]; k < m.firstPair[student + 1]; k++) {
            sum += pairCost[m.studentPair[k]];
        }
        return sum;
    }

    /** A counter of the slot that has no room, or -1. */
    int fullCounter(int slot) {
        for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++) {
            int c = m.slotCounter[k];
            if (count[c] >= m.most[c]) {
                return c;
            }
        }
        return -1;
    }

    /** The block that is the n-th occupant of a counter that can be full. */
    int occupant(int counter, int n) {
        return occupants[m.firstOccupant[counter] + n] / m.counterWidth;
    }

    /** What the total changes by when an open block is put into a slot, without the option's own cost and what is linked. */
    long entering(int slot) {
        long change = 0;
        for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++) {
            int c = m.slotCounter[k];
            change += entering(c, count[c]);
        }
        return change;
    }

    private long entering(int c, int n) {
        long change = n < m.least[c] ? -m.belowLeastPrice : 0;
        return m.noneOrLeast[c] == 0 ? change : change + weight * strainIn(n, m.noneOrLeast[c]);
    }

    /**
     * What the total changes by when a block goes from one slot to another, without the options' own cost and what is linked;
     * or {@link Long#MAX_VALUE} if the other is full.
     */
    long changing(int from, int to) {
        long change = 0;
        for (int k = m.firstCounter[to]; k < m.firstCounter[to + 1]; k++) {
            int c = m.slotCounter[k];
            if (!counts(from, c)) {
                if (count[c] >= m.most[c]) {
                    return Long.MAX_VALUE;
                }
                change += entering(c, count[c]);
            }
        }
        for (int k = m.firstCounter[from]; k < m.firstCounter[from + 1]; k++) {
            int c = m.slotCounter[k];
            if (!counts(to, c)) {
                change -= entering(c, count[c] - 1);
            }
        }
        return change;
    }

    boolean counts(int slot, int counter) {
        for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++) {
            if (m.slotCounter[k] == counter) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block in a slot would collide with another of the same student, in time or in order. */
    boolean collides(int block, int slot, int other) {
        int taken = chosen[other];
        if (taken == OPEN) {
            return false;
        }
        int theirs = m.optionSlot[taken];
        if (m.slotEnd[theirs] <= m.slotStart[slot]) {
            return (m.after[block] >>> (other - m.firstBlock[m.blockStudent[block]]) & 1) != 0;
        }
        return m.slotEnd[slot] > m.slotStart[theirs]
                || (m.before[block] >>> (other - m.firstBlock[m.blockStudent[block]]) & 1) != 0;
    }

    /** Whether the block could be in the slot beside the others of the student as they are. */
    boolean agrees(int block, int slot) {
        int student = m.blockStudent[block];
        for (int other = m.firstBlock[student]; other < m.firstBlock[student + 1]; other++) {
            if (other != block && collides(block, slot, other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that must come before the block is placed. */
    boolean prepared(int block) {
        long before = m.before[block];
        int first = m.firstBlock[m.blockStudent[block]];
        while (before != 0) {
            if (chosen[first + Long.numberOfTrailingZeros(before)] == OPEN) {
                return false;
            }
            before &= before - 1;
        }
        return true;
    }

    /** Whether no block of the student is placed before what must come before it. */
    boolean inOrder(int student) {
        if (m.ordered[student]) {
            for (int b = m.firstBlock[student]; b < m.firstBlock[student + 1]; b++) {
                if (chosen[b] != OPEN && !m.fixed[b] && !prepared(b)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The option that makes the total of an open block smallest, or {@link #OPEN}. */
    int bestFree(int block) {
        return bestFree(block, m.openPrice);
    }

    /** The same among options that cost {@code most} at most. Options are tried the cheapest first, ties stay with the first. */
    int bestFree(int block, long most) {
        if (m.ordered[m.blockStudent[block]] && !prepared(block)) {
            return OPEN;
        }
        boolean isLinked = m.linked[m.blockStudent[block]];
        long best = Math.min(m.openPrice, most + 1);
        int found = OPEN;
        for (int o = m.firstOption[block]; o < m.firstOption[block + 1]; o++) {
            if (m.optionCost[o] - mostGain() >= best) {
                break;
            }
            int slot = m.optionSlot[o];
            if (fullCounter(slot) < 0 && agrees(block, slot)) {
                long price = m.optionCost[o] + (isLinked ? tried(block, o) : entering(slot));
                if (price < best) {
                    best = price;
                    found = o;
                }
            }
        }
        return found;
    }

    /** The most that counters could give back for one block, as the plan is. */
    long mostGain() {
        return m.gainLeast * m.belowLeastPrice + Math.min(strain, m.gainUnits) * weight;
    }

    private long tried(int block, int option) {
        long was = total();
        set(block, option);
        long change = total() - was - m.optionCost[option] + m.openPrice;
        set(block, OPEN);
        return change;
    }

    /** The mean rank of the blocks that have one, or 0 if none has. */
    double meanRank() {
        long sum = 0;
        int ranked = 0;
        for (int option : chosen) {
            if (option != OPEN && m.optionRank[option] > 0) {
                sum += m.optionRank[option];
                ranked++;
            }
        }
        return ranked == 0 ? 0 : (double) sum / ranked;
    }

    /** Takes over another plan for the same model. */
    void restore(int[] plan) {
        for (int b = 0; b < m.blocks; b++) {
            if (chosen[b] != plan[b]) {
                set(b, OPEN);
            }
        }
        for (int b = 0; b < m.blocks; b++) {
            if (chosen[b] != plan[b]) {
                set(b, plan[b]);
            }
        }
    }
}
