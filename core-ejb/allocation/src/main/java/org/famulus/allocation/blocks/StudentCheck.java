package org.famulus.allocation.blocks;

import java.util.List;
import java.util.Set;

/** The hard rules among the blocks of one student. */
final class StudentCheck {
    private final CheckedRows rows;
    private final Set<Placement> fixed;
    private final List<Violation> violations;

    StudentCheck(CheckedRows rows, Set<Placement> fixed, List<Violation> violations) {
        this.rows = rows;
        this.fixed = fixed;
        this.violations = violations;
    }

    void check(List<Placement> blocks) {
        Student student = rows.student(blocks.get(0).student());
        for (int i = 0; i < blocks.size(); i++) {
            Placement p = blocks.get(i);
            for (String period : rows.during(p)) {
                if (student.away().contains(period)) {
                    violations.add(new Violation("student.away", p.student(), p.subject(), p.site(), period, ""));
                }
            }
            for (Placement other : blocks.subList(0, i)) {
                if (rows.during(p).stream().anyMatch(rows.during(other)::contains)) {
                    broken("student.twice-at-once", p, other.subject());
                }
            }
        }
        for (Prerequisite rule : rows.prerequisites(student.id())) {
            if (student.subjects().contains(rule.before())) {
                blocks.stream().filter(p -> p.subject().equals(rule.after())).forEach(p -> order(rule, p, blocks));
            }
        }
    }

    private void order(Prerequisite rule, Placement after, List<Placement> blocks) {
        var before = blocks.stream().filter(p -> p.subject().equals(rule.before())).findFirst();
        if (before.isEmpty()) {
            if (!fixed.contains(after)) {
                broken("prerequisite.open", after, rule.before());
            }
        } else if (rows.end(before.get()) > rows.start(after)) {
            broken("prerequisite.order", after, rule.before());
        }
    }

    private void broken(String key, Placement p, String detail) {
        violations.add(new Violation(key, p.student(), p.subject(), p.site(), p.period(), detail));
    }
}
