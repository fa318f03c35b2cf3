package org.famulus.allocation.blocks;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983) over {@link Moves}, cooled evenly by the moves tried.
 * A move that makes the plan worse by d is accepted if d is at most temperature times a number drawn from the exponential
 * distribution, which is Metropolis' rule; the numbers come from a table made with {@link StrictMath}, so every machine draws
 * the same.
 */
final class Annealing {
    private static final int TABLE = 1 << 12;
    private static final int STRIDE = 1 << 10;
    private static final int REPORTS = 200;
    private static final double COOLING = 60;
    /** The part of the search in which open blocks are at stake, and which share of their price it starts with. */
    private static final double OPENING = 0.1;
    private static final double OPEN_SHARE = 4;
    /** One move in so many starts from an open block, while there is one. */
    private static final int OPEN_TURN = 8;

    /** One move in so many leaves a block open. */
    private static final int DROP_TURN = 64;

    /** One move in so many fills or empties a unit. */
    private static final int UNIT_TURN = 64;
    private static final double SOFT = 0.5;

    private final Model m;
    private final PlanState state;
    private final SplitMix random;
    private final Watcher watcher;
    private final long budget;
    private final long unbreakable;
    private final double[] drawn = new double[TABLE];
    private final int[] movable;
    private long bestCost = Long.MAX_VALUE;
    private int[] best;
    private long done;

    Annealing(PlanState state, SearchSettings settings, long unbreakable, SplitMix random, Watcher watcher) {
        this.m = state.m;
        this.state = state;
        this.random = random;
        this.watcher = watcher;
        budget = settings.moves();
        this.unbreakable = unbreakable;
        for (int i = 0; i < TABLE; i++) {
            drawn[i] = -StrictMath.log((i + 0.5) / TABLE);
        }
        Ints free = new Ints();
        for (int b = 0; b < m.blocks; b++) {
            if (!m.fixed[b] && m.options(b) > 0) {
                free.add(b);
            }
        }
        movable = free.toArray();
    }

    /** Searches until the budget is used up or the watcher ends it; true in the latter case. */
    boolean run() {
        Moves moves = new Moves(state, random);
        double hottest = hottest();
        double temperature = hottest;
        long report = Math.max(STRIDE, budget / REPORTS / STRIDE * STRIDE);
        for (done = 0; done < budget && movable.length > 0; done++) {
            if (done % STRIDE == 0) {
                if (done % report == 0) {
                    report();
                }
                if (watcher.cancelled()) {
                    return true;
                }
                double part = (double) done / budget;
                temperature = temperature(part, hottest);
                weigh(part, Math.max(temperature, hottest));
            }
            if (m.units.length > 0 && random.below(UNIT_TURN) == 0) {
                moves.turn(random.below(m.units.length), limit(temperature));
                continue;
            }
            int block = pick();
            int n = m.options(block);
            int option = random.below(DROP_TURN) == 0 ? PlanState.OPEN
                    : m.firstOption[block] + Math.min(random.below(n), random.below(n));
            long limit = limit(temperature);
            if (option != state.chosen[block]) {
                if (option == PlanState.OPEN) {
                    moves.drop(block, limit);
                } else {
                    moves.attempt(block, option, limit);
                }
            }
        }
        return false;
    }

    /** First from where blocks are readily left open to where they are not, then from there on over what blocks cost. */
    private double temperature(double part, double hottest) {
        double open = m.openPrice / OPEN_SHARE;
        if (part < OPENING && open > hottest) {
            return open * StrictMath.pow(hottest / open, part / OPENING);
        }
        return hottest * StrictMath.pow(COOLING, -(part - OPENING) / (1 - OPENING));
    }

    /** Units may hold too few while the search is hot, ever less readily; from half-way on they may not. */
    private void weigh(double part, double scale) {
        if (part < SOFT) {
            state.weight = (long) StrictMath.ceil(scale * (1 + 3 * part));
        } else if (state.weight < unbreakable) {
            state.weight = unbreakable;
            new UnitRepair(state).run();
        }
    }

    private long limit(double temperature) {
        return (long) StrictMath.floor(temperature * drawn[(int) (random.next() >>> 52)]);
    }

    private int pick() {
        if (state.openCount > 0 && random.below(OPEN_TURN) == 0) {
            int open = state.openBlocks[random.below(state.openCount)];
            if (m.options(open) > 0) {
                return open;
            }
        }
        return movable[random.below(movable.length)];
    }

    /** Half of what typically lies between a block's best option and its middle one, or what sites and couples cost. */
    private double hottest() {
        double spread = 0;
        for (int b : movable) {
            long least = m.optionCost[m.firstOption[b]];
            spread += m.optionCost[m.firstOption[b] + m.options(b) / 2] - least;
        }
        double links = 0;
        for (long[] prices : new long[][] {m.samePrice, m.differentPrice, m.steadyPrice, m.pairPrice}) {
            for (long price : prices) {
                links = Math.max(links, price);
            }
        }
        return Math.max(1, Math.max(spread / Math.max(1, movable.length) / 2, links / 8));
    }

    private void report() {
        if (state.strain == 0 && state.cost < bestCost) {
            bestCost = state.cost;
            best = state.chosen.clone();
        }
        watcher.progress(new Progress(done, budget, state.cost, state.openCount, best == null ? state.cost : bestCost));
    }

    /** The best plan noted that keeps every hard rule, or null. */
    int[] best() {
        return best;
    }

    long bestCost() {
        return bestCost;
    }

    long done() {
        return done;
    }
}
