package org.famulus.allocation.blocks;

import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Fixed blocks that break a hard rule by themselves: nothing a search could do would keep it. */
final class FixedFaults {
    private final BlocksProblem problem;
    private final List<ProblemFault> faults = new ArrayList<>();
    private final Map<String, Integer> periods = new HashMap<>();
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Student> students = new HashMap<>();
    private final Map<List<String>, Integer> held = new HashMap<>();
    private final Map<String, List<Placement>> ofStudent = new HashMap<>();

    FixedFaults(BlocksProblem problem) {
        this.problem = problem;
        problem.periods().forEach(p -> periods.put(p, periods.size()));
        problem.subjects().forEach(s -> subjects.put(s.id(), s));
        problem.sites().forEach(s -> sites.put(s.id(), s));
        problem.students().forEach(s -> students.put(s.id(), s));
    }

    List<ProblemFault> list() {
        problem.fixed().forEach(this::row);
        if (faults.isEmpty()) {
            limits();
            orders();
        }
        return faults;
    }

    private void row(Placement f) {
        Student s = students.get(f.student());
        if (s == null || !s.subjects().contains(f.subject())) {
            fault("fixed.not-needed", f);
        } else if (!sites.containsKey(f.site())) {
            fault("fixed.site-unknown", f);
        } else if (!periods.containsKey(f.period())) {
            fault("fixed.period-unknown", f);
        } else if (end(f) > problem.periods().size()) {
            fault("fixed.outside-year", f);
        } else {
            List<Placement> others = ofStudent.computeIfAbsent(f.student(), k -> new ArrayList<>());
            for (Placement o : others) {
                if (o.subject().equals(f.subject())) {
                    fault("fixed.twice", f);
                } else if (start(o) < end(f) && start(f) < end(o)) {
                    fault("fixed.twice-at-once", f);
                }
            }
            others.add(f);
            count(f, s);
        }
    }

    private void count(Placement f, Student s) {
        String area = sites.get(f.site()).area();
        for (int p = start(f); p < end(f); p++) {
            String period = problem.periods().get(p);
            if (s.away().contains(period)) {
                fault("fixed.student-away", f);
            }
            held.merge(List.of(f.site(), f.subject(), period), 1, Integer::sum);
            held.merge(List.of(f.site(), ANY, period), 1, Integer::sum);
            if (s.needsBed() && !s.home().equals(area)) {
                held.merge(List.of(area, period), 1, Integer::sum);
            }
        }
    }

    private void limits() {
        var there = new HashSet<List<String>>();
        for (Place p : problem.places()) {
            List<String> key = List.of(p.site(), p.subject(), p.period());
            there.add(key);
            if (held.getOrDefault(key, 0) > p.most()) {
                fault("fixed.over-most", p);
            }
        }
        for (Lodging l : problem.lodgings()) {
            if (held.getOrDefault(List.of(l.area(), l.period()), 0) > l.beds()) {
                fault("fixed.over-beds", l);
            }
        }
        for (Placement f : problem.fixed()) {
            for (int p = start(f); p < end(f); p++) {
                String period = problem.periods().get(p);
                if (!there.contains(List.of(f.site(), f.subject(), period))
                        && !there.contains(List.of(f.site(), ANY, period))) {
                    fault("fixed.no-place", f);
                }
            }
        }
    }

    private void orders() {
        for (Prerequisite p : problem.prerequisites()) {
            for (String student : ANY.equals(p.student()) ? ofStudent.keySet() : List.of(p.student())) {
                List<Placement> blocks = ofStudent.getOrDefault(student, List.of());
                for (Placement a : blocks) {
                    for (Placement b : blocks) {
                        if (a.subject().equals(p.before()) && b.subject().equals(p.after()) && start(b) < end(a)) {
                            fault("fixed.order", b);
                        }
                    }
                }
            }
        }
    }

    private int start(Placement f) {
        return periods.get(f.period());
    }

    private int end(Placement f) {
        return start(f) + subjects.get(f.subject()).length();
    }

    private void fault(String key, Object row) {
        faults.add(new ProblemFault(key, row.toString()));
    }
}
