package org.famulus.allocation.blocks;

import com.google.ortools.sat.CpSolverStatus;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.BiConsumer;

/** Single measurements of plans of several blocks, on years made by {@link YearOfClerkships}. */
public final class BlocksTasks {
    private static final long YEAR = 7;
    private static final long EXACT_SECONDS = 60;
    private static final long BOUND_SECONDS = 600;
    private static final int REPEATED = 200;
    private static final long REPEATED_MOVES = 2_000_000;

    private BlocksTasks() {
    }

    /** Measures one thing; {@code limit} is moves for a search, seconds of the processor for Timefold. */
    public static void run(String what, int students, long limit, BiConsumer<String, Object> print) {
        BlocksProblem problem = YearOfClerkships.of(students, YEAR);
        print.accept("blocks", problem.students().stream().mapToInt(s -> s.subjects().size()).sum());
        double start = processorSeconds();
        long began = System.nanoTime();
        switch (what) {
            case "blocks-search" -> {
                BlocksPlan plan = BlocksSolver.solve(problem, new SearchSettings(1, limit));
                print.accept("seconds", processorSeconds() - start);
                found(problem, plan.placements(), print);
                print.accept("said", plan.cost());
            }
            case "blocks-timefold" -> {
                List<Placement> plan = TimefoldBlocks.solve(problem, limit);
                print.accept("seconds", processorSeconds() - start);
                found(problem, plan, print);
            }
            case "blocks-exact" -> {
                OrToolsBlocks.Exact exact = new OrToolsBlocks(problem).exact((int) EXACT_SECONDS, 2);
                print.accept("proven", exact.status() == CpSolverStatus.OPTIMAL ? 1 : 0);
                print.accept("bound", exact.bound());
                print.accept("clock", (System.nanoTime() - began) / 1e9);
            }
            case "blocks-bound" -> {
                print.accept("bound", new OrToolsBlocks(problem).bound(students > 1000 ? "PDLP" : "GLOP", BOUND_SECONDS));
                print.accept("clock", (System.nanoTime() - began) / 1e9);
            }
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static void found(BlocksProblem problem, List<Placement> plan, BiConsumer<String, Object> print) {
        PlanFindings found = PlanCheck.of(problem, plan);
        print.accept("cost", found.cost());
        print.accept("open", found.open().size());
        print.accept("violations", found.violations().size());
    }

    /** Whether plans come out the same again, and from shuffled rows, and what the check says of them. */
    public static void repeat(BiConsumer<String, Object> print) {
        int tried = 0;
        int again = 0;
        int shuffled = 0;
        int violations = 0;
        int costs = 0;
        for (long seed = 1; seed <= 6; seed++) {
            BlocksProblem problem =
                    seed % 2 == 0 ? YearOfClerkships.of(REPEATED, seed) : RandomYear.of(REPEATED, 6, 4, 20, seed);
            SearchSettings settings = new SearchSettings(seed, REPEATED_MOVES);
            BlocksPlan plan = BlocksSolver.solve(problem, settings);
            PlanFindings found = PlanCheck.of(problem, plan.placements());
            tried++;
            again += plan.equals(BlocksSolver.solve(problem, settings)) ? 1 : 0;
            shuffled += plan.equals(BlocksSolver.solve(RandomYear.shuffled(problem, seed), settings)) ? 1 : 0;
            violations += found.violations().size();
            costs += found.cost() == plan.cost() ? 1 : 0;
        }
        print.accept("tried", tried);
        print.accept("again", again);
        print.accept("shuffled", shuffled);
        print.accept("violations", violations);
        print.accept("costs", costs);
    }

    private static double processorSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
