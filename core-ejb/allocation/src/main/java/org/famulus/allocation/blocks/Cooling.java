package org.famulus.allocation.blocks;

/**
 * How hot the search is after how many moves. First from where blocks are readily left open down to where they are not; then
 * evenly over what lies between a block's options, until nothing worse is accepted. A budget that leaves many moves per block
 * ends with rounds that start warm, not hot, from the best plan so far: what one cooling missed another finds.
 */
final class Cooling {
    /** Share of the first cooling in which open blocks are at stake, and which part of their price it starts with. */
    private static final double OPENING = 0.03;
    private static final double OPEN_PART = 4;
    /** From the hottest to the coldest. */
    private static final double RANGE = 15;
    /** In this share of the first cooling units may hold too few. */
    private static final double SOFT = 0.5;
    /** A round has so many moves per block, there are not more than so many, and they take so much of the budget. */
    private static final int ROUND_MOVES = 3_000;
    private static final int MOST_ROUNDS = 24;
    private static final double ROUNDS_SHARE = 0.6;
    /** Rounds start and end at these parts of the hottest. */
    private static final double WARM = 5;
    private static final double COLD = 30;

    private final double hottest;
    private final double open;
    private final long first;
    private final long round;

    Cooling(Model m, int movable, long budget) {
        hottest = hottest(m);
        open = m.openPrice / OPEN_PART;
        long rounds = Math.min(MOST_ROUNDS, (long) (budget * ROUNDS_SHARE) / ((long) ROUND_MOVES * Math.max(1, movable)));
        first = rounds == 0 ? budget : budget - (long) (budget * ROUNDS_SHARE);
        round = rounds == 0 ? 1 : Math.max(1, (budget - first) / rounds);
    }

    double temperature(long done) {
        if (done >= first) {
            double part = (double) ((done - first) % round) / round;
            return hottest / WARM * StrictMath.pow(COLD / WARM, -part);
        }
        double part = (double) done / first;
        if (part < OPENING && open > hottest) {
            return open * StrictMath.pow(hottest / open, part / OPENING);
        }
        return hottest * StrictMath.pow(RANGE, -Math.max(0, part - OPENING) / (1 - OPENING));
    }

    /** What a head missing in a unit weighs while units may still hold too few, or 0 when they no longer may. */
    long unitWeight(long done) {
        double part = (double) done / first;
        return part >= SOFT ? 0 : (long) StrictMath.ceil(Math.max(temperature(done), hottest) * (1 + 3 * part));
    }

    /** The round a move belongs to; 0 = the first cooling. */
    long round(long done) {
        return done < first ? 0 : 1 + (done - first) / round;
    }

    /** Half of what typically lies between a block's best option and its middle one, or what sites and couples cost. */
    private static double hottest(Model m) {
        double spread = 0;
        int free = 0;
        for (int b = 0; b < m.blocks; b++) {
            if (!m.fixed[b] && m.options(b) > 0) {
                long least = m.optionCost[m.firstOption[b]];
                spread += m.optionCost[m.firstOption[b] + m.options(b) / 2] - least;
                free++;
            }
        }
        double links = 0;
        for (long[] prices : new long[][] {m.samePrice, m.differentPrice, m.steadyPrice, m.pairPrice}) {
            for (long price : prices) {
                links = Math.max(links, price);
            }
        }
        return Math.max(1, Math.max(spread / Math.max(1, free) / 2, links / 8));
    }
}
