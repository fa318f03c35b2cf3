package org.famulus.allocation.blocks;

import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a problem for contradictions before anything is built on it. */
public final class ProblemFaults {
    /** The highest price: above it, sums over a whole faculty could leave 64 bits. */
    public static final long HIGHEST_PRICE = 1_000_000_000_000L;
    /** Most blocks of a student, which are kept as the bits of one word. */
    public static final int MOST_BLOCKS = 64;
    private static final int MOST_FAULTS = 1_000;

    private final BlocksProblem problem;
    private final List<ProblemFault> faults = new ArrayList<>();
    private final Set<String> periods = new HashSet<>();
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, Site> sites = new HashMap<>();
    private final Set<String> areas = new HashSet<>();
    private final Map<String, Student> students = new HashMap<>();
    private final Map<String, Set<String>> needs = new HashMap<>();
    private final Set<List<String>> places = new HashSet<>();

    private ProblemFaults(BlocksProblem problem) {
        this.problem = problem;
    }

    /** Every fault, up to a thousand; empty = the problem can be worked on. */
    public static List<ProblemFault> of(BlocksProblem problem) {
        ProblemFaults f = new ProblemFaults(problem);
        f.catalogue();
        f.students();
        f.places();
        f.wishes();
        f.prices();
        f.people();
        f.faults.addAll(new OrderFaults(problem, f.needs).list());
        if (f.faults.isEmpty()) {
            f.faults.addAll(new FixedFaults(problem).list());
        }
        return f.faults.size() > MOST_FAULTS ? f.faults.subList(0, MOST_FAULTS) : f.faults;
    }

    private void catalogue() {
        for (String p : problem.periods()) {
            must(named(p) && periods.add(p), "period.twice-or-unnamed", p);
        }
        for (Subject s : problem.subjects()) {
            must(named(s.id()) && subjects.put(s.id(), s) == null, "subject.twice-or-unnamed", s);
            must(s.length() >= 1, "subject.length", s);
        }
        for (Site s : problem.sites()) {
            must(named(s.id()) && sites.put(s.id(), s) == null, "site.twice-or-unnamed", s);
            must(named(s.area()), "site.area-unnamed", s);
            areas.add(s.area());
        }
    }

    private void students() {
        for (Student s : problem.students()) {
            must(named(s.id()) && students.put(s.id(), s) == null, "student.twice-or-unnamed", s);
            Set<String> needed = needs.computeIfAbsent(s.id(), k -> new HashSet<>());
            must(s.subjects().size() <= MOST_BLOCKS, "student.too-many-blocks", s);
            for (String subject : s.subjects()) {
                must(subjects.containsKey(subject), "student.subject-unknown", s);
                must(needed.add(subject), "student.subject-twice", s);
            }
            must(ANY.equals(s.home()) || areas.contains(s.home()), "student.home-unknown", s);
            for (String away : s.away()) {
                must(periods.contains(away), "student.period-unknown", s);
            }
        }
    }

    private void places() {
        for (Place p : problem.places()) {
            must(sites.containsKey(p.site()), "place.site-unknown", p);
            must(subjectOrAny(p.subject()), "place.subject-unknown", p);
            must(periods.contains(p.period()), "place.period-unknown", p);
            must(p.most() >= 0 && p.least() >= 0, "place.negative", p);
            must(p.least() <= Math.max(p.most(), 0), "place.least-above-most", p);
            must(places.add(List.of(p.site(), p.subject(), p.period())), "place.twice", p);
        }
        Set<List<String>> units = new HashSet<>();
        for (NoneOrLeast n : problem.noneOrLeast()) {
            must(sites.containsKey(n.site()), "unit.site-unknown", n);
            must(subjectOrAny(n.subject()), "unit.subject-unknown", n);
            must(n.least() >= 0, "unit.negative", n);
            must(units.add(List.of(n.site(), n.subject())), "unit.twice", n);
        }
        Set<List<String>> pools = new HashSet<>();
        for (Lodging l : problem.lodgings()) {
            must(areas.contains(l.area()), "lodging.area-unknown", l);
            must(periods.contains(l.period()), "lodging.period-unknown", l);
            must(l.beds() >= 0, "lodging.negative", l);
            must(pools.add(List.of(l.area(), l.period())), "lodging.twice", l);
        }
    }

    private void wishes() {
        for (Wish w : problem.wishes()) {
            must(students.containsKey(w.student()), "wish.student-unknown", w);
            must(subjectOrAny(w.subject()), "wish.subject-unknown", w);
            must(sites.containsKey(w.site()), "wish.site-unknown", w);
            must(ANY.equals(w.period()) || periods.contains(w.period()), "wish.period-unknown", w);
            must(w.rank() >= 0, "wish.rank-negative", w);
            price(w.cost(), "wish.cost", w);
            if (!ANY.equals(w.subject()) && subjects.containsKey(w.subject())) {
                must(needs.getOrDefault(w.student(), Set.of()).contains(w.subject()), "wish.subject-not-needed", w);
                must(!periods.contains(w.period()) || !sites.containsKey(w.site()) || isThere(w), "wish.no-place", w);
            }
        }
        for (Refusal r : problem.refusals()) {
            must(students.containsKey(r.student()), "refusal.student-unknown", r);
            must(subjectOrAny(r.subject()), "refusal.subject-unknown", r);
            must(ANY.equals(r.site()) || sites.containsKey(r.site()), "refusal.site-unknown", r);
            must(ANY.equals(r.period()) || periods.contains(r.period()), "refusal.period-unknown", r);
            must(named(r.rule()), "refusal.rule-unnamed", r);
        }
    }

    private boolean isThere(Wish w) {
        return places.contains(List.of(w.site(), w.subject(), w.period()))
                || places.contains(List.of(w.site(), ANY, w.period()));
    }

    private void prices() {
        Prices p = problem.prices();
        price(p.open(), "price.open", p);
        price(p.belowLeast(), "price.below-least", p);
        p.ranks().forEach(r -> price(r, "price.rank", p));
        p.unwished().ifPresent(u -> price(u, "price.unwished", p));
    }

    private void people() {
        for (SitePrice s : problem.sitePrices()) {
            must(ANY.equals(s.student()) || students.containsKey(s.student()), "site-price.student-unknown", s);
            price(s.price(), "site-price.price", s);
        }
        Set<Set<String>> pairs = new HashSet<>();
        for (Couple c : problem.couples()) {
            must(students.containsKey(c.one()) && students.containsKey(c.other()), "couple.student-unknown", c);
            if (must(!c.one().equals(c.other()), "couple.with-oneself", c)) {
                must(pairs.add(Set.of(c.one(), c.other())), "couple.twice", c);
            }
            price(c.price(), "couple.price", c);
        }
    }

    private boolean subjectOrAny(String subject) {
        return ANY.equals(subject) || subjects.containsKey(subject);
    }

    private static boolean named(String id) {
        return id != null && !id.isBlank();
    }

    private void price(long value, String key, Object row) {
        must(value >= 0 && value <= HIGHEST_PRICE, key, row);
    }

    private boolean must(boolean right, String key, Object row) {
        if (!right && faults.size() <= MOST_FAULTS) {
            faults.add(new ProblemFault(key, String.valueOf(row)));
        }
        return right;
    }
}
