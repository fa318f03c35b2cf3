package org.famulus.allocation.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The cheapest plan of a very small problem, found by looking at every plan there is. */
final class EveryPlan {
    private static final Set<String> BY_OTHERS = Set.of("unit.too-few", "fixed.moved");
    private final BlocksProblem problem;
    private final List<List<List<Placement>>> choices = new ArrayList<>();
    private long cheapest = Long.MAX_VALUE;

    private EveryPlan(BlocksProblem problem) {
        this.problem = problem;
    }

    static long cheapest(BlocksProblem problem) {
        EveryPlan every = new EveryPlan(problem);
        for (Student s : problem.students()) {
            List<List<Placement>> own = new ArrayList<>();
            every.own(s, 0, new ArrayList<>(), own);
            every.choices.add(own);
        }
        every.whole(0, new ArrayList<>());
        return every.cheapest;
    }

    private void own(Student s, int next, List<Placement> plan, List<List<Placement>> found) {
        if (PlanCheck.of(problem, plan).violations().stream()
                .anyMatch(v -> !BY_OTHERS.contains(v.key()) && !v.key().equals("prerequisite.open"))) {
            return;
        }
        if (next == s.subjects().size()) {
            if (PlanCheck.of(problem, plan).violations().stream().allMatch(v -> BY_OTHERS.contains(v.key()))) {
                found.add(List.copyOf(plan));
            }
            return;
        }
        own(s, next + 1, plan, found);
        for (Site site : problem.sites()) {
            for (String period : problem.periods()) {
                plan.add(new Placement(s.id(), s.subjects().get(next), site.id(), period));
                own(s, next + 1, plan, found);
                plan.remove(plan.size() - 1);
            }
        }
    }

    private void whole(int student, List<Placement> plan) {
        if (student == choices.size()) {
            PlanFindings f = PlanCheck.of(problem, plan);
            if (f.violations().isEmpty() && f.cost() < cheapest) {
                cheapest = f.cost();
            }
            return;
        }
        for (List<Placement> own : choices.get(student)) {
            List<Placement> more = new ArrayList<>(plan);
            more.addAll(own);
            whole(student + 1, more);
        }
    }
}
