package org.famulus.allocation.blocks;

/** tmp. */
final class BlocksBenchmark {
    private BlocksBenchmark() {
    }

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        long moves = Long.parseLong(args[1]);
        long seed = Long.parseLong(args[2]);
        BlocksProblem p = YearOfClerkships.of(n, 7);
        long t = System.nanoTime();
        BlocksPlan plan = BlocksSolver.solve(p, new SearchSettings(seed, moves), new Watcher() {
            int i;
            @Override
            public void progress(Progress progress) {
                if (i++ % 20 == 0) {
                    System.out.printf("  %s %.1f s%n", progress, (System.nanoTime() - t) / 1e9);
                }
            }
        });
        System.out.printf("%d: cost %d open %d moves %d %.1f s hash %x%n", n, plan.cost(), plan.open().size(), plan.moves(),
                (System.nanoTime() - t) / 1e9, plan.placements().hashCode());
    }
}
