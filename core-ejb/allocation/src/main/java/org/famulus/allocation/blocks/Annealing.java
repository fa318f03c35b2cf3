package org.famulus.allocation.blocks;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983) over {@link Moves}, cooled by the moves tried ({@link Cooling}).
 * A move that makes the plan worse by d is accepted if d is at most temperature times a number drawn from the exponential
 * distribution, which is Metropolis' rule; the numbers come from a table made with {@link StrictMath}, so every machine draws
 * the same.
 */
final class Annealing {
    private static final int TABLE = 1 << 12;
    private static final int REPORTS = 200;
    /** One move in so many starts from an open block, while there is one. */
    private static final int OPEN_TURN = 8;

    /** One move in so many leaves a block open. */
    private static final int DROP_TURN = 512;

    /** One move in so many fills or empties a unit. */
    private static final int UNIT_TURN = 512;

    /** One move in so many goes to any option, however much dearer than the one the block has. */
    private static final int ANY_TURN = 32;

    private final Model m;
    private final PlanState state;
    private final SplitMix random;
    private final Watcher watcher;
    private final long budget;
    private final long end;
    private final Cooling cooling;
    private final double[] drawn = new double[TABLE];
    private final int[] movable;
    private long bestCost = Long.MAX_VALUE;
    private int[] best;
    private long done;

    Annealing(PlanState state, SearchSettings settings, SplitMix random, Watcher watcher) {
        this.m = state.m;
        this.state = state;
        this.random = random;
        this.watcher = watcher;
        budget = settings.moves();
        end = settings.endsAfter().orElse(budget);
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
        cooling = new Cooling(m, movable.length, budget);
    }

    /** Searches until the budget is used up, or until the settings or the watcher end it earlier; true in the latter case. */
    boolean run() {
        Moves moves = new Moves(state, random);
        double temperature = 0;
        long round = 0;
        long report = Math.max(SearchSettings.STRIDE, budget / REPORTS / SearchSettings.STRIDE * SearchSettings.STRIDE);
        for (done = 0; done < budget && movable.length > 0; done++) {
            if (done % SearchSettings.STRIDE == 0) {
                if (done % report == 0) {
                    report();
                }
                if (done == end || watcher.cancelled()) {
                    return true;
                }
                weigh();
                if (cooling.round(done) != round) {
                    round = cooling.round(done);
                    startRound();
                }
                temperature = cooling.temperature(done);
            }
            if (m.units.length > 0 && random.below(UNIT_TURN) == 0) {
                moves.turn(random.below(m.units.length), limit(temperature));
                continue;
            }
            int block = pick();
            long limit = limit(temperature);
            int option = random.below(DROP_TURN) == 0 ? PlanState.OPEN : propose(block, limit);
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

    /** Units may hold too few while the search is hot, ever less readily; later they may not. */
    private void weigh() {
        long soft = cooling.unitWeight(done);
        if (soft > 0) {
            state.weight = soft;
        } else if (!state.firm) {
            new UnitRepair(state).run();
        }
    }

    private void startRound() {
        noteBest();
        if (best != null) {
            state.restore(best);
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
        int block = movable[random.below(movable.length)];
        // One that has its cheapest option can only make room for others.
        return state.saving(block) > 0 ? block : movable[random.below(movable.length)];
    }

    /**
     * An option of the block, the cheaper the likelier. Most moves go to those that are dearer by at most the limit: a move
     * to another is accepted only if somebody else gains more by it.
     */
    private int propose(int block, long limit) {
        int first = m.firstOption[block];
        int n = m.options(block);
        if (state.chosen[block] != PlanState.OPEN && random.below(ANY_TURN) != 0) {
            long dearest = m.optionCost[state.chosen[block]] + limit;
            int near = 1;
            while (near < n && m.optionCost[first + near] <= dearest) {
                near++;
            }
            n = near;
        }
        return first + Math.min(random.below(n), random.below(n));
    }

    private void report() {
        noteBest();
        watcher.progress(new Progress(done, budget, state.cost, state.openCount, state.meanRank(),
                best == null ? state.cost : bestCost));
    }

    private void noteBest() {
        if (state.strain == 0 && state.cost < bestCost) {
            bestCost = state.cost;
            best = state.chosen.clone();
        }
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
