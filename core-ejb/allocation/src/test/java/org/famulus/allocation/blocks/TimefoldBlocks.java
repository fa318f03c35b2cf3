package org.famulus.allocation.blocks;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The year of {@link YearOfClerkships} for Timefold's default search: blocks choose among shared slots, so that its swap moves
 * work; units that hold one have a price, since as a hard rule they kept it from placing anybody.
 */
final class TimefoldBlocks {
    private static final long ONE_ALONE = 500;

    private TimefoldBlocks() {
    }

    /** A place in one period, with the beds it takes one of. */
    record Slot(String unit, String area, int period, int most, int beds, String pool) {
    }

    /** Two students who want the same area. */
    record Pair(String one, String other, long price) {
    }

    /** One block of a student. */
    @PlanningEntity
    public static class Block {
        @PlanningId
        private String id;
        private String student;
        private String subject;
        private String after;
        private boolean needsBed;
        private String home;
        @ValueRangeProvider(id = "slots")
        private List<Slot> slots;
        private Map<Slot, Long> cost;
        @PlanningVariable(valueRangeProviderRefs = "slots", allowsUnassigned = true)
        private Slot slot;

        public String student() {
            return student;
        }

        public Slot slot() {
            return slot;
        }

        boolean sleeps() {
            return slot != null && needsBed && !home.equals(slot.area());
        }
    }

    /** The whole year. */
    @PlanningSolution
    public static class Plan {
        @ProblemFactCollectionProperty
        private List<Pair> pairs;
        @PlanningEntityCollectionProperty
        private List<Block> blocks;
        @PlanningScore
        private HardSoftLongScore score;
    }

    /** The rules and prices. */
    public static class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory f) {
            return new Constraint[] {
                f.forEach(Block.class).groupBy(Block::slot, ConstraintCollectors.count())
                        .filter((slot, n) -> n > slot.most())
                        .penalizeLong(HardSoftLongScore.ONE_HARD, (slot, n) -> n - slot.most()).asConstraint("most"),
                f.forEach(Block.class).filter(Block::sleeps).groupBy(b -> b.slot.pool(), b -> b.slot.beds(),
                        ConstraintCollectors.count()).filter((pool, beds, n) -> n > beds)
                        .penalizeLong(HardSoftLongScore.ONE_HARD, (pool, beds, n) -> n - beds).asConstraint("beds"),
                f.forEachUniquePair(Block.class, Joiners.equal(Block::student), Joiners.equal(b -> b.slot.period()))
                        .penalize(HardSoftLongScore.ONE_HARD).asConstraint("at once"),
                f.forEachIncludingUnassigned(Block.class).filter(b -> b.after != null && b.slot != null)
                        .ifExistsIncludingUnassigned(Block.class, Joiners.equal(Block::student), Joiners.filtering((later, b) ->
                                later.slot != null && b.subject.equals(later.after)
                                        && (b.slot == null || b.slot.period() >= later.slot.period())))
                        .penalize(HardSoftLongScore.ONE_HARD).asConstraint("order"),
                f.forEach(Block.class).groupBy(b -> b.slot.unit(), ConstraintCollectors.count()).filter((unit, n) -> n == 1)
                        .penalizeLong(HardSoftLongScore.ONE_SOFT, (unit, n) -> ONE_ALONE).asConstraint("unit"),
                f.forEachIncludingUnassigned(Block.class)
                        .penalizeLong(HardSoftLongScore.ONE_SOFT, b -> b.slot == null ? 1000 : b.cost.get(b.slot))
                        .asConstraint("cost"),
                f.forEach(Pair.class).join(Block.class, Joiners.equal(Pair::one, Block::student))
                        .join(Block.class, Joiners.equal((pair, b) -> pair.other(), Block::student),
                                Joiners.equal((pair, b) -> b.slot.period(), b -> b.slot.period()))
                        .filter((pair, a, b) -> !a.slot.area().equals(b.slot.area()))
                        .penalizeLong(HardSoftLongScore.ONE_SOFT, (pair, a, b) -> pair.price()).asConstraint("couple")
            };
        }
    }

    /** What it makes of the year in so many seconds of the processor, as placements. */
    static List<Placement> solve(BlocksProblem problem, long seconds) {
        SolverConfig config = new SolverConfig().withSolutionClass(Plan.class).withEntityClasses(Block.class)
                .withConstraintProviderClass(Rules.class).withTerminationSpentLimit(Duration.ofHours(1))
                .withRandomSeed(1L);
        Solver<Plan> solver = SolverFactory.<Plan>create(config).buildSolver();
        endAfter(seconds, solver);
        Plan best = solver.solve(plan(problem));
        List<Placement> placements = new ArrayList<>();
        for (Block b : best.blocks) {
            if (b.slot != null) {
                String site = b.slot.unit().substring(0, b.slot.unit().indexOf('/'));
                placements.add(new Placement(b.student, b.subject, site, problem.periods().get(b.slot.period())));
            }
        }
        return placements;
    }

    /** By the processor's time of this thread, which searches; the clock would give less on a busy machine. */
    private static void endAfter(long seconds, Solver<Plan> solver) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long searching = Thread.currentThread().getId();
        long end = threads.getCurrentThreadCpuTime() + Duration.ofSeconds(seconds).toNanos();
        Thread watch = new Thread(() -> {
            try {
                while (threads.getThreadCpuTime(searching) < end) {
                    Thread.sleep(100);
                }
                while (!solver.isTerminateEarly()) {
                    solver.terminateEarly();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watch.setDaemon(true);
        watch.start();
    }

    private static Plan plan(BlocksProblem problem) {
        Map<String, Site> sites = new HashMap<>();
        problem.sites().forEach(s -> sites.put(s.id(), s));
        Map<String, Integer> beds = new HashMap<>();
        problem.lodgings().forEach(l -> beds.put(l.area() + "/" + l.period(), l.beds()));
        Map<String, Slot> slots = new HashMap<>();
        for (Place p : problem.places()) {
            String area = sites.get(p.site()).area();
            String pool = area + "/" + p.period();
            slots.put(p.site() + "/" + p.subject() + "/" + p.period(), new Slot(p.site() + "/" + p.subject(), area,
                    problem.periods().indexOf(p.period()), p.most(), beds.get(pool), pool));
        }
        Map<String, Block> blocks = new HashMap<>();
        Plan plan = new Plan();
        plan.blocks = new ArrayList<>();
        for (Student s : problem.students()) {
            for (String subject : s.subjects()) {
                Block b = new Block();
                b.id = s.id() + "/" + subject;
                b.student = s.id();
                b.subject = subject;
                b.needsBed = s.needsBed();
                b.home = s.home();
                b.slots = new ArrayList<>();
                b.cost = new HashMap<>();
                blocks.put(b.id, b);
                plan.blocks.add(b);
            }
        }
        for (Wish w : problem.wishes()) {
            Block b = blocks.get(w.student() + "/" + w.subject());
            Slot slot = slots.get(w.site() + "/" + w.subject() + "/" + w.period());
            b.slots.add(slot);
            b.cost.put(slot, (long) w.rank());
        }
        problem.prerequisites().forEach(p -> blocks.get(p.student() + "/" + p.after()).after = p.before());
        plan.pairs = problem.couples().stream().map(c -> new Pair(c.one(), c.other(), c.price())).toList();
        return plan;
    }
}
