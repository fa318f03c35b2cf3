package org.famulus.allocation.blocks;

import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a student may not have a block at all, or why not in a given plan. The answer is the id of the rule that refuses it, or
 * one of the keys of {@link PlanCheck}, {@code place.closed} and {@code lodging.none} for a limit of 0; and for what may be had
 * but is not, {@code place.full}, {@code lodging.full}, or {@code unit.too-few} where even with the student the unit would not
 * have enough to open.
 */
public final class WhyNot {
    private final BlocksProblem problem;
    private final CheckedRows rows;
    private final Map<List<String>, Integer> most = new HashMap<>();
    private final Map<List<String>, Integer> beds = new HashMap<>();
    private final Map<List<String>, Integer> opensFor = new HashMap<>();

    public WhyNot(BlocksProblem problem) {
        this.problem = problem;
        rows = new CheckedRows(problem);
        problem.places().forEach(p -> most.put(List.of(p.site(), p.subject(), p.period()), p.most()));
        problem.lodgings().forEach(l -> beds.put(List.of(l.area(), l.period()), l.beds()));
        problem.noneOrLeast().forEach(n -> opensFor.put(List.of(n.site(), n.subject()), n.least()));
        // A fixed block keeps its unit open, with however few.
        problem.fixed().forEach(f -> units(f).forEach(opensFor::remove));
    }

    /** The units a block counts in: the site's subject, and the site as a whole. */
    private static List<List<String>> units(Placement p) {
        return List.of(List.of(p.site(), p.subject()), List.of(p.site(), ANY));
    }

    /** Every reason why the block may not be given whatever the plan; empty = it may. */
    public List<String> never(Placement asked) {
        List<String> reasons = new ArrayList<>();
        Student student = rows.student(asked.student());
        if (student == null || rows.site(asked.site()) == null || rows.number(asked.period()) < 0) {
            return List.of(student == null ? "block.student-unknown"
                    : rows.site(asked.site()) == null ? "block.site-unknown" : "block.period-unknown");
        }
        if (!student.subjects().contains(asked.subject())) {
            return List.of("block.not-needed");
        }
        if (rows.end(asked) > rows.periods().size()) {
            return List.of("block.outside-year");
        }
        problem.fixed().stream().filter(f -> f.student().equals(asked.student()) && f.subject().equals(asked.subject())
                && !f.equals(asked)).findFirst().ifPresent(f -> reasons.add("fixed.moved"));
        rows.refusal(asked).ifPresent(reasons::add);
        if (rows.wishPrice(asked).isEmpty() && rows.unwished().isEmpty()) {
            reasons.add("block.not-wished");
        }
        if (rows.during(asked).stream().anyMatch(student.away()::contains)) {
            reasons.add("student.away");
        }
        if (rows.during(asked).stream().anyMatch(p -> !rows.hasPlace(asked.site(), asked.subject(), p))) {
            reasons.add("block.no-place");
        }
        limits(asked, student, Map.of(), Map.of(), "place.closed", "lodging.none", reasons);
        return reasons;
    }

    /** What stands in the way of a block that may be had, beside the other blocks of a plan; empty = nothing. */
    public List<String> inPlan(Placement asked, List<Placement> plan) {
        return beside(plan).reasons(asked);
    }

    /** A plan whose places and beds are counted once, to be asked about many blocks. */
    public Beside beside(List<Placement> plan) {
        return new Beside(plan);
    }

    /** Says what stands in the way of blocks beside the others of one plan. */
    public final class Beside {
        private final Map<List<String>, Integer> held = new HashMap<>();
        private final Map<List<String>, Integer> slept = new HashMap<>();
        private final Map<List<String>, Integer> ofUnit = new HashMap<>();
        private final Map<String, List<Placement>> ofStudent = new HashMap<>();
        private final Set<Placement> fixed = new HashSet<>(problem.fixed());

        private Beside(List<Placement> plan) {
            for (Placement p : plan) {
                count(p, 1);
                units(p).forEach(unit -> ofUnit.merge(unit, 1, Integer::sum));
                ofStudent.computeIfAbsent(p.student(), s -> new ArrayList<>()).add(p);
            }
        }

        /** What stands in the way of a block; the asked student's own places do not. Empty = nothing. */
        public List<String> reasons(Placement asked) {
            List<String> reasons = new ArrayList<>(never(asked));
            if (!reasons.isEmpty()) {
                return reasons;
            }
            List<Placement> has = ofStudent.getOrDefault(asked.student(), List.of());
            has.forEach(p -> count(p, -1));
            limits(asked, rows.student(asked.student()), held, slept, "place.full", "lodging.full", reasons);
            has.forEach(p -> count(p, 1));
            List<Placement> own = new ArrayList<>(List.of(asked));
            has.stream().filter(p -> !p.subject().equals(asked.subject())).forEach(own::add);
            List<Violation> broken = new ArrayList<>();
            new StudentCheck(rows, fixed, broken).check(own);
            broken.stream().map(Violation::key).distinct().forEach(reasons::add);
            if (units(asked).stream().anyMatch(unit -> isTooSmall(unit, own))) {
                reasons.add("unit.too-few");
            }
            return reasons;
        }

        /** Whether a unit would not open even with what the student would have in it. */
        private boolean isTooSmall(List<String> unit, List<Placement> own) {
            List<Placement> has = ofStudent.getOrDefault(own.get(0).student(), List.of());
            long without = ofUnit.getOrDefault(unit, 0) - in(unit, has);
            return without + in(unit, own) < opensFor.getOrDefault(unit, 0);
        }

        private static long in(List<String> unit, List<Placement> blocks) {
            return blocks.stream().filter(p -> units(p).contains(unit)).count();
        }

        private void count(Placement p, int heads) {
            String area = rows.site(p.site()).area();
            Student s = rows.student(p.student());
            for (String period : rows.during(p)) {
                held.merge(List.of(p.site(), p.subject(), period), heads, Integer::sum);
                held.merge(List.of(p.site(), "", period), heads, Integer::sum);
                if (s.needsBed() && !area.equals(s.home())) {
                    slept.merge(List.of(area, period), heads, Integer::sum);
                }
            }
        }
    }

    private void limits(Placement asked, Student student, Map<List<String>, Integer> held, Map<List<String>, Integer> slept,
            String full, String noBed, List<String> reasons) {
        String area = rows.site(asked.site()).area();
        boolean isFull = false;
        boolean isWithoutBed = false;
        for (String period : rows.during(asked)) {
            for (String subject : List.of(asked.subject(), "")) {
                List<String> key = List.of(asked.site(), subject, period);
                isFull |= most.containsKey(key) && held.getOrDefault(key, 0) >= most.get(key);
            }
            List<String> pool = List.of(area, period);
            isWithoutBed |= student.needsBed() && !area.equals(student.home()) && beds.containsKey(pool)
                    && slept.getOrDefault(pool, 0) >= beds.get(pool);
        }
        if (isFull) {
            reasons.add(full);
        }
        if (isWithoutBed) {
            reasons.add(noBed);
        }
    }
}
