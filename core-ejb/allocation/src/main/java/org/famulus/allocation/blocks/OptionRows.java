package org.famulus.allocation.blocks;

import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each block may be: wishes, less refusals, absences and what does not exist. */
final class OptionRows {
    private static final Comparator<Candidate> BY_WHERE = Comparator.comparingInt(Candidate::site)
            .thenComparingInt(Candidate::start).thenComparingLong(Candidate::cost).thenComparingInt(Candidate::rank);
    private static final Comparator<Candidate> BY_COST = Comparator.comparingLong(Candidate::cost)
            .thenComparingInt(Candidate::start).thenComparingInt(Candidate::site);

    private final BlocksProblem problem;
    private final Model model;
    private final Numbering subjects;
    private final Numbering sites;
    private final Numbering periods;
    private final Numbering students;
    private final Student[] people;
    private final Slots slots;
    private final List<Candidate> candidates = new ArrayList<>();
    private int[] optionSlot = new int[1024];
    private long[] optionCost = new long[1024];
    private int[] optionRank = new int[1024];
    private int options;

    OptionRows(BlocksProblem problem, Model model, Numbering subjects, Numbering sites, Numbering periods,
            Numbering students, Student[] people, Slots slots) {
        this.problem = problem;
        this.model = model;
        this.subjects = subjects;
        this.sites = sites;
        this.periods = periods;
        this.students = students;
        this.people = people;
        this.slots = slots;
    }

    /** One way to place the block at hand. */
    private record Candidate(int site, int start, long cost, int rank) {
    }

    void fill() {
        int[] first = new int[students.size() + 1];
        int[] rows = wishesByStudent(first);
        Map<String, List<Refusal>> refusals = new HashMap<>();
        problem.refusals().forEach(r -> refusals.computeIfAbsent(r.student(), k -> new ArrayList<>()).add(r));
        Map<List<String>, Placement> fixed = new HashMap<>();
        problem.fixed().forEach(f -> fixed.put(List.of(f.student(), f.subject()), f));
        model.firstOption = new int[model.blocks + 1];
        for (int b = 0; b < model.blocks; b++) {
            int s = model.blockStudent[b];
            String subject = subjects.ids[model.blockSubject[b]];
            candidates.clear();
            for (int i = first[s]; i < first[s + 1]; i++) {
                wish(b, subject, problem.wishes().get(rows[i]));
            }
            cheapestOfEach();
            Placement stays = fixed.isEmpty() ? null : fixed.get(List.of(people[s].id(), subject));
            if (stays != null) {
                fixed(b, stays);
            } else {
                unwished(b);
                take(b, refusals.getOrDefault(people[s].id(), List.of()));
            }
            model.firstOption[b + 1] = options;
        }
        model.optionSlot = Arrays.copyOf(optionSlot, options);
        model.optionCost = Arrays.copyOf(optionCost, options);
        model.optionRank = Arrays.copyOf(optionRank, options);
    }

    /** Row numbers of each student's wishes, counted in two passes rather than sorted: there may be millions. */
    private int[] wishesByStudent(int[] first) {
        for (Wish w : problem.wishes()) {
            first[students.of(w.student()) + 1]++;
        }
        for (int s = 0; s < students.size(); s++) {
            first[s + 1] += first[s];
        }
        int[] next = first.clone();
        int[] rows = new int[problem.wishes().size()];
        int row = 0;
        for (Wish w : problem.wishes()) {
            rows[next[students.of(w.student())]++] = row++;
        }
        return rows;
    }

    private void wish(int block, String subject, Wish w) {
        if (!w.subject().equals(ANY) && !w.subject().equals(subject)) {
            return;
        }
        long cost = w.cost() + priceOf(w.rank());
        int site = sites.of(w.site());
        if (w.period().equals(ANY)) {
            for (int p = 0; p < periods.size(); p++) {
                candidates.add(new Candidate(site, p, cost, w.rank()));
            }
        } else {
            candidates.add(new Candidate(site, periods.of(w.period()), cost, w.rank()));
        }
    }

    private long priceOf(int rank) {
        List<Long> ranks = problem.prices().ranks();
        if (rank == 0 || ranks.isEmpty()) {
            return rank;
        }
        return ranks.get(Math.min(rank, ranks.size()) - 1);
    }

    private void cheapestOfEach() {
        candidates.sort(BY_WHERE);
        int kept = 0;
        for (Candidate c : candidates) {
            if (kept == 0 || candidates.get(kept - 1).site() != c.site() || candidates.get(kept - 1).start() != c.start()) {
                candidates.set(kept++, c);
            }
        }
        candidates.subList(kept, candidates.size()).clear();
    }

    private void fixed(int block, Placement stays) {
        int site = sites.of(stays.site());
        int start = periods.of(stays.period());
        Candidate wished = candidates.stream().filter(c -> c.site() == site && c.start() == start)
                .findFirst().orElse(new Candidate(site, start, 0, 0));
        model.fixed[block] = true;
        add(slots.of(model.blockSubject[block], site, start, bed(block, site), false), wished);
    }

    private void unwished(int block) {
        if (problem.prices().unwished().isEmpty()) {
            return;
        }
        Set<Long> wished = new HashSet<>();
        candidates.forEach(c -> wished.add((long) c.site() * periods.size() + c.start()));
        for (int site = 0; site < sites.size(); site++) {
            for (int p = 0; p < periods.size(); p++) {
                if (!wished.contains((long) site * periods.size() + p)
                        && slots.of(model.blockSubject[block], site, p, bed(block, site), true) != Slots.NONE) {
                    candidates.add(new Candidate(site, p, problem.prices().unwished().getAsLong(), 0));
                }
            }
        }
    }

    private void take(int block, List<Refusal> refusals) {
        candidates.sort(BY_COST);
        int subject = model.blockSubject[block];
        Set<String> away = people[model.blockStudent[block]].away();
        for (Candidate c : candidates) {
            int slot = slots.of(subject, c.site(), c.start(), bed(block, c.site()), true);
            if (slot != Slots.NONE && there(away, c.start(), c.start() + slots.lengthOf(subject))
                    && refusals.stream().noneMatch(r -> covers(r, subjects.ids[subject], c))) {
                add(slot, c);
            }
        }
    }

    private boolean covers(Refusal r, String subject, Candidate c) {
        return (r.subject().equals(ANY) || r.subject().equals(subject))
                && (r.site().equals(ANY) || r.site().equals(sites.ids[c.site()]))
                && (r.period().equals(ANY) || r.period().equals(periods.ids[c.start()]));
    }

    private boolean there(Set<String> away, int start, int end) {
        if (!away.isEmpty()) {
            for (int p = start; p < end; p++) {
                if (away.contains(periods.ids[p])) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean bed(int block, int site) {
        Student s = people[model.blockStudent[block]];
        return s.needsBed() && slots.area(s.home()) != slots.area(site);
    }

    private void add(int slot, Candidate taken) {
        if (options == optionSlot.length) {
            optionSlot = Arrays.copyOf(optionSlot, options + options / 2);
            optionCost = Arrays.copyOf(optionCost, options + options / 2);
            optionRank = Arrays.copyOf(optionRank, options + options / 2);
        }
        optionSlot[options] = slot;
        optionRank[options] = taken.rank();
        optionCost[options++] = taken.cost();
    }
}
