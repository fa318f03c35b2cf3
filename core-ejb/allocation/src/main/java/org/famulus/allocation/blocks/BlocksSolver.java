package org.famulus.allocation.blocks;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the cheapest plan: books the students in a seeded order, each the best that is left; anneals; makes units hold none
 * or enough; then gives each student in turn the best combination of what is free until nobody gains. Bounded by moves, never
 * by a clock: equal problem (in whatever order of rows), seed and number of moves give the equal plan on every machine. Every
 * hard rule holds in every plan that is returned; {@link PlanCheck} shares no code with it.
 */
public final class BlocksSolver {
    /** The version of the method: plans of another may differ. */
    public static final String VERSION = "2";

    private static final int BOOKING_STEPS = 2_000;
    private static final int POLISH_STEPS = 50_000;
    private static final int POLISH_ROUNDS = 20;

    private BlocksSolver() {
    }

    /** Searches with nobody waiting. */
    public static BlocksPlan solve(BlocksProblem problem, SearchSettings settings) {
        return solve(problem, settings, Watcher.NOBODY);
    }

    /**
     * Searches.
     *
     * @throws BadBlocksProblemException if the problem contradicts itself
     */
    public static BlocksPlan solve(BlocksProblem problem, SearchSettings settings, Watcher watcher) {
        List<ProblemFault> faults = ProblemFaults.of(problem);
        if (!faults.isEmpty()) {
            throw new BadBlocksProblemException(faults);
        }
        Model model = ModelBuilder.of(problem);
        PlanState state = new PlanState(model);
        SplitMix random = new SplitMix(settings.seed());
        book(state, random);
        Annealing annealing = new Annealing(state, settings, random, watcher);
        boolean ended = annealing.run();
        new UnitRepair(state).run();
        if (annealing.best() != null && annealing.bestCost() < state.cost) {
            state.restore(annealing.best());
        }
        polish(state, ended ? 1 : POLISH_ROUNDS);
        return plan(state, annealing.done(), ended);
    }

    private static void book(PlanState state, SplitMix random) {
        int[] order = new int[state.m.students];
        for (int i = 0; i < order.length; i++) {
            int at = random.below(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        StudentReplan replan = new StudentReplan(state, BOOKING_STEPS);
        for (int student : order) {
            replan.improve(student);
        }
    }

    private static void polish(PlanState state, int rounds) {
        StudentReplan replan = new StudentReplan(state, POLISH_STEPS);
        boolean better = true;
        for (int round = 0; better && round < rounds; round++) {
            better = false;
            for (int student = 0; student < state.m.students; student++) {
                better |= replan.improve(student);
            }
        }
    }

    private static BlocksPlan plan(PlanState state, long moves, boolean ended) {
        Model m = state.m;
        List<Placement> placements = new ArrayList<>();
        List<OpenBlock> open = new ArrayList<>();
        for (int b = 0; b < m.blocks; b++) {
            String student = m.studentIds[m.blockStudent[b]];
            String subject = m.subjectIds[m.blockSubject[b]];
            if (state.chosen[b] == PlanState.OPEN) {
                open.add(new OpenBlock(student, subject));
            } else {
                int slot = m.optionSlot[state.chosen[b]];
                placements.add(new Placement(student, subject, m.siteIds[m.slotSite[slot]], m.periodIds[m.slotStart[slot]]));
            }
        }
        placements.sort(null);
        open.sort(java.util.Comparator.comparing(OpenBlock::student).thenComparing(OpenBlock::subject));
        return new BlocksPlan(placements, open, state.cost, moves, ended);
    }
}
