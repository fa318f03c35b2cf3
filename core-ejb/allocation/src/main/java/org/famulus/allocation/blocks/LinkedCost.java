package org.famulus.allocation.blocks;

/** What a student's blocks cost together, and what couples cost. */
final class LinkedCost {
    private final Model m;
    private final int[] chosen;
    private final int[] slots = new int[ProblemFaults.MOST_BLOCKS];
    private int placed;

    LinkedCost(Model model, int[] chosen) {
        m = model;
        this.chosen = chosen;
    }

    long ofStudent(int student) {
        long same = m.samePrice[student];
        long different = m.differentPrice[student];
        long steady = m.steadyPrice[student];
        if (same + different + steady == 0) {
            return 0;
        }
        placedInTime(student);
        int sites = 0;
        int changes = 0;
        for (int i = 0; i < placed; i++) {
            int site = m.slotSite[slots[i]];
            boolean seen = false;
            for (int j = 0; j < i && !seen; j++) {
                seen = m.slotSite[slots[j]] == site;
            }
            sites += seen ? 0 : 1;
            changes += i > 0 && m.slotSite[slots[i - 1]] != site ? 1 : 0;
        }
        return same * Math.max(0, sites - 1) + different * (placed - sites) + steady * changes;
    }

    private void placedInTime(int student) {
        placed = 0;
        for (int b = m.firstBlock[student]; b < m.firstBlock[student + 1]; b++) {
            if (chosen[b] != PlanState.OPEN) {
                int slot = m.optionSlot[chosen[b]];
                int at = placed++;
                while (at > 0 && m.slotStart[slots[at - 1]] > m.slotStart[slot]) {
                    slots[at] = slots[at - 1];
                    at--;
                }
                slots[at] = slot;
            }
        }
    }

    long ofPair(int pair) {
        int one = m.pairOne[pair];
        int other = m.pairOther[pair];
        int misses = 0;
        for (int a = m.firstBlock[one]; a < m.firstBlock[one + 1]; a++) {
            for (int b = m.firstBlock[other]; b < m.firstBlock[other + 1] && chosen[a] != PlanState.OPEN; b++) {
                if (chosen[b] != PlanState.OPEN) {
                    misses += apart(m.optionSlot[chosen[a]], m.optionSlot[chosen[b]], m.pairSite[pair]);
                }
            }
        }
        return m.pairPrice[pair] * misses;
    }

    private int apart(int a, int b, boolean bySite) {
        boolean together = bySite ? m.slotSite[a] == m.slotSite[b] : m.slotArea[a] == m.slotArea[b];
        return together ? 0 : Math.max(0, Math.min(m.slotEnd[a], m.slotEnd[b]) - Math.max(m.slotStart[a], m.slotStart[b]));
    }
}
