package org.famulus.allocation.blocks;

import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Prerequisites that name nobody, or that nobody could keep because they run in a circle. */
final class OrderFaults {
    private final BlocksProblem problem;
    private final Map<String, Set<String>> needs;

    OrderFaults(BlocksProblem problem, Map<String, Set<String>> needs) {
        this.problem = problem;
        this.needs = needs;
    }

    List<ProblemFault> list() {
        List<ProblemFault> faults = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        problem.subjects().forEach(s -> subjects.add(s.id()));
        Map<String, List<Prerequisite>> own = new TreeMap<>();
        for (Prerequisite p : problem.prerequisites()) {
            if (!ANY.equals(p.student()) && !needs.containsKey(p.student())) {
                faults.add(new ProblemFault("prerequisite.student-unknown", p.toString()));
            }
            if (!subjects.contains(p.before()) || !subjects.contains(p.after())) {
                faults.add(new ProblemFault("prerequisite.subject-unknown", p.toString()));
            }
            own.computeIfAbsent(p.student(), k -> new ArrayList<>()).add(p);
        }
        List<Prerequisite> general = own.getOrDefault(ANY, List.of());
        String circle = circle(general, subjects);
        if (circle != null) {
            faults.add(new ProblemFault("prerequisite.circle", circle));
            return faults;
        }
        own.forEach((student, rows) -> {
            List<Prerequisite> all = new ArrayList<>(general);
            all.addAll(rows);
            String c = ANY.equals(student) ? null : circle(all, needs.getOrDefault(student, Set.of()));
            if (c != null) {
                faults.add(new ProblemFault("prerequisite.circle", student + ": " + c));
            }
        });
        return faults;
    }

    /** The subjects left when those with nothing before them are taken away again and again, or null. */
    private static String circle(List<Prerequisite> rows, Set<String> among) {
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, List<String>> next = new HashMap<>();
        for (Prerequisite p : rows) {
            if (among.contains(p.before()) && among.contains(p.after())) {
                waiting.merge(p.after(), 1, Integer::sum);
                next.computeIfAbsent(p.before(), k -> new ArrayList<>()).add(p.after());
            }
        }
        List<String> free = new ArrayList<>(among);
        free.removeAll(waiting.keySet());
        for (int i = 0; i < free.size(); i++) {
            for (String after : next.getOrDefault(free.get(i), List.of())) {
                if (waiting.merge(after, -1, Integer::sum) == 0) {
                    free.add(after);
                }
            }
        }
        Set<String> left = new TreeSet<>(among);
        free.forEach(left::remove);
        return left.isEmpty() ? null : String.join(" -> ", left);
    }
}
