package org.famulus.allocation.blocks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks a plan against every hard rule and computes its cost anew, from the rows alone and without any code of the search. The
 * keys of hard rules:
 * <table>
 * <caption>Hard rules</caption>
 * <tr><td>block.student-unknown, block.site-unknown, block.period-unknown</td><td>the plan names what is not there</td></tr>
 * <tr><td>block.not-needed, block.twice</td><td>the student does not need the subject, or has it already</td></tr>
 * <tr><td>block.outside-year</td><td>the block ends after the last period</td></tr>
 * <tr><td>block.no-place</td><td>there is no place in one of its periods</td></tr>
 * <tr><td>block.not-wished</td><td>no wish covers it, and what is not wished may not be given</td></tr>
 * <tr><td>block.refused</td><td>a rule refuses it</td></tr>
 * <tr><td>student.away, student.twice-at-once</td><td>the student is not there, or has another block</td></tr>
 * <tr><td>prerequisite.order, prerequisite.open</td><td>the earlier subject ends too late, or is not placed</td></tr>
 * <tr><td>place.over-most, lodging.over-beds</td><td>more than fit</td></tr>
 * <tr><td>unit.too-few</td><td>a unit that holds some, but fewer than it opens for</td></tr>
 * <tr><td>fixed.moved</td><td>a fixed block is not where it is fixed</td></tr>
 * </table>
 * Shortfalls have the keys place.below-least and unit.below-least.
 */
public final class PlanCheck {
    private final CheckedRows rows;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, List<Placement>> ofStudent = new TreeMap<>();
    private final Set<Placement> fixed;
    private long cost;

    private PlanCheck(BlocksProblem problem) {
        rows = new CheckedRows(problem);
        fixed = new HashSet<>(problem.fixed());
    }

    /** Checks a plan for a problem without faults. */
    public static PlanFindings of(BlocksProblem problem, List<Placement> plan) {
        return new PlanCheck(problem).check(problem, plan);
    }

    private PlanFindings check(BlocksProblem problem, List<Placement> plan) {
        List<Placement> sound = new ArrayList<>();
        for (Placement p : plan) {
            if (isThere(p)) {
                sound.add(p);
                ofStudent.computeIfAbsent(p.student(), k -> new ArrayList<>()).add(p);
                allowed(p);
            }
        }
        Set<Placement> placed = new HashSet<>(sound);
        problem.fixed().stream().filter(f -> !placed.contains(f)).forEach(f -> broken("fixed.moved", f, ""));
        StudentCheck students = new StudentCheck(rows, fixed, violations);
        ofStudent.values().forEach(students::check);
        LimitCheck limits = new LimitCheck(problem, rows, sound, violations);
        List<Violation> shortfalls = limits.check();
        List<OpenBlock> open = open(problem);
        cost += limits.missing() * problem.prices().belowLeast() + open.size() * problem.prices().open()
                + new TogetherPrice(problem, rows, ofStudent).sum();
        return new PlanFindings(violations, shortfalls, open, cost);
    }

    private boolean isThere(Placement p) {
        Student s = rows.student(p.student());
        String fault = null;
        if (s == null) {
            fault = "block.student-unknown";
        } else if (rows.site(p.site()) == null) {
            fault = "block.site-unknown";
        } else if (rows.number(p.period()) < 0) {
            fault = "block.period-unknown";
        } else if (!s.subjects().contains(p.subject())) {
            fault = "block.not-needed";
        } else if (rows.end(p) > rows.periods().size()) {
            fault = "block.outside-year";
        } else if (ofStudent.getOrDefault(p.student(), List.of()).stream().anyMatch(o -> o.subject().equals(p.subject()))) {
            fault = "block.twice";
        }
        if (fault != null) {
            broken(fault, p, "");
        }
        return fault == null;
    }

    private void allowed(Placement p) {
        for (String period : rows.during(p)) {
            if (!rows.hasPlace(p.site(), p.subject(), period)) {
                violations.add(new Violation("block.no-place", p.student(), p.subject(), p.site(), period, ""));
            }
        }
        var wish = rows.wishPrice(p);
        boolean stays = fixed.contains(p);
        if (wish.isPresent()) {
            cost += wish.getAsLong();
        } else if (!stays) {
            if (rows.unwished().isEmpty()) {
                broken("block.not-wished", p, "");
            }
            cost += rows.unwished().orElse(0);
        }
        if (!stays) {
            rows.refusal(p).ifPresent(rule -> broken("block.refused", p, rule));
        }
    }

    private List<OpenBlock> open(BlocksProblem problem) {
        List<OpenBlock> open = new ArrayList<>();
        for (Student s : problem.students()) {
            List<Placement> placed = ofStudent.getOrDefault(s.id(), List.of());
            for (String subject : s.subjects()) {
                if (placed.stream().noneMatch(p -> p.subject().equals(subject))) {
                    open.add(new OpenBlock(s.id(), subject));
                }
            }
        }
        return open;
    }

    private void broken(String key, Placement p, String detail) {
        violations.add(new Violation(key, p.student(), p.subject(), p.site(), p.period(), detail));
    }
}
