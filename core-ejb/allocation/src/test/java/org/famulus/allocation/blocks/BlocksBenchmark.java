package org.famulus.allocation.blocks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures the search beside others on years made by {@link YearOfClerkships}; one task per start, so that memory is its own.
 * <pre>
 * search students moves [seed]          Famulus
 * exact students seconds                CP-SAT with two workers: cost and bound
 * bound students seconds [solver]       the linear relaxation without couples and units (GLOP, HIGHS_LP, PDLP)
 * timefold students seconds             Timefold's default search
 * </pre>
 */
final class BlocksBenchmark {
    private static final long YEAR = 7;

    private BlocksBenchmark() {
    }

    public static void main(String[] args) throws IOException {
        int students = Integer.parseInt(args[1]);
        long amount = Long.parseLong(args[2]);
        BlocksProblem problem = YearOfClerkships.of(students, YEAR);
        long start = System.nanoTime();
        String line = switch (args[0]) {
            case "search" -> search(problem, amount, args.length > 3 ? Long.parseLong(args[3]) : 1, start);
            case "exact" -> new OrToolsBlocks(problem).exact((int) amount, 2).toString();
            case "bound" -> "bound " + new OrToolsBlocks(problem).bound(args.length > 3 ? args[3] : "GLOP", amount);
            case "timefold" -> checked(problem, TimefoldBlocks.solve(problem, amount));
            default -> throw new IllegalArgumentException(args[0]);
        };
        System.out.printf(Locale.ROOT, "%s %d: %s, %.1f s, processor %.1f s, %d MB%n", args[0], students, line,
                (System.nanoTime() - start) / 1e9, processorSeconds(), peakMegabytes());
    }

    private static String search(BlocksProblem problem, long moves, long seed, long start) {
        BlocksPlan plan = BlocksSolver.solve(problem, new SearchSettings(seed, moves), new Watcher() {
            private int told;

            @Override
            public void progress(Progress p) {
                if (told++ % 20 == 0) {
                    System.out.printf(Locale.ROOT, "  %.1f s: %s%n", (System.nanoTime() - start) / 1e9, p);
                }
            }
        });
        System.out.printf(Locale.ROOT, "  %.1f s: planned%n", (System.nanoTime() - start) / 1e9);
        PlanFindings found = PlanCheck.of(problem, plan.placements());
        return String.format(Locale.ROOT, "cost %d (checked %d), %d open, %d violations, %d moves, plan %08x", plan.cost(),
                found.cost(), plan.open().size(), found.violations().size(), plan.moves(), plan.placements().hashCode());
    }

    private static String checked(BlocksProblem problem, List<Placement> plan) {
        PlanFindings found = PlanCheck.of(problem, plan);
        return String.format(Locale.ROOT, "cost %d, %d open, %d violations", found.cost(), found.open().size(),
                found.violations().size());
    }

    /** Of the whole process, so that a machine that is busy with other work can be told from a slow search. */
    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().map(d -> d.toMillis() / 1e3).orElse(0.0);
    }

    /** What the system gave the process at most, where it tells; else nothing. */
    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM")).map(l -> l.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong).findFirst().orElse(0) / 1024;
    }
}
