package org.famulus.allocation.blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many a place, the beds of an area and a unit hold. */
final class LimitCheck {
    private final BlocksProblem problem;
    private final List<Violation> violations;
    private final List<Violation> shortfalls = new ArrayList<>();
    private final Map<List<String>, Integer> held = new HashMap<>();
    private final Map<List<String>, Integer> beds = new HashMap<>();
    private final Map<List<String>, Integer> year = new HashMap<>();
    private long missing;

    LimitCheck(BlocksProblem problem, CheckedRows rows, List<Placement> plan, List<Violation> violations) {
        this.problem = problem;
        this.violations = violations;
        for (Placement p : plan) {
            Student student = rows.student(p.student());
            String area = rows.site(p.site()).area();
            year.merge(List.of(p.site(), p.subject()), 1, Integer::sum);
            year.merge(List.of(p.site(), ""), 1, Integer::sum);
            for (String period : rows.during(p)) {
                held.merge(List.of(p.site(), p.subject(), period), 1, Integer::sum);
                held.merge(List.of(p.site(), "", period), 1, Integer::sum);
                if (student.needsBed() && !area.equals(student.home())) {
                    beds.merge(List.of(area, period), 1, Integer::sum);
                }
            }
        }
    }

    List<Violation> check() {
        for (Place p : problem.places()) {
            int found = held.getOrDefault(List.of(p.site(), p.subject(), p.period()), 0);
            if (found > p.most()) {
                violations.add(new Violation("place.over-most", "", p.subject(), p.site(), p.period(), found + " > " + p.most()));
            }
            if (found < p.least()) {
                shortfall("place.below-least", p.site(), p.subject(), p.period(), found, p.least());
            }
        }
        for (Lodging l : problem.lodgings()) {
            int found = beds.getOrDefault(List.of(l.area(), l.period()), 0);
            if (found > l.beds()) {
                violations.add(new Violation("lodging.over-beds", "", "", l.area(), l.period(), found + " > " + l.beds()));
            }
        }
        units();
        return shortfalls;
    }

    private void units() {
        Set<List<String>> open = new HashSet<>();
        problem.fixed().forEach(f -> {
            open.add(List.of(f.site(), f.subject()));
            open.add(List.of(f.site(), ""));
        });
        for (NoneOrLeast n : problem.noneOrLeast()) {
            List<String> unit = List.of(n.site(), n.subject());
            int found = year.getOrDefault(unit, 0);
            if (found < n.least() && open.contains(unit)) {
                shortfall("unit.below-least", n.site(), n.subject(), "", found, n.least());
            } else if (found > 0 && found < n.least()) {
                violations.add(new Violation("unit.too-few", "", n.subject(), n.site(), "", found + " < " + n.least()));
            }
        }
    }

    private void shortfall(String key, String site, String subject, String period, int found, int least) {
        missing += least - found;
        shortfalls.add(new Violation(key, "", subject, site, period, found + " < " + least));
    }

    /** Heads missing in all shortfalls. */
    long missing() {
        return missing;
    }
}
