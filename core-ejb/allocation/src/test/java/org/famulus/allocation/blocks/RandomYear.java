package org.famulus.allocation.blocks;

import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/** Small problems in which everything a problem can hold occurs, and is scarce. */
public final class RandomYear {
    private final SplittableRandom random;
    private final int students;
    private final List<String> periods = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<NoneOrLeast> units = new ArrayList<>();
    private final List<Lodging> lodgings = new ArrayList<>();
    private final List<Student> people = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Prerequisite> prerequisites = new ArrayList<>();
    private final List<SitePrice> sitePrices = new ArrayList<>();
    private final List<Couple> couples = new ArrayList<>();
    private final List<Placement> fixed = new ArrayList<>();

    private RandomYear(int students, int periodCount, int subjectCount, int siteCount, long seed) {
        this.students = students;
        random = new SplittableRandom(seed);
        for (int p = 0; p < periodCount; p++) {
            periods.add("p" + (periodCount - p));
        }
        for (int s = 0; s < subjectCount; s++) {
            subjects.add(new Subject("subject" + s, 1 + random.nextInt(4) / 3));
        }
        for (int s = 0; s < siteCount; s++) {
            sites.add(new Site("site" + s, "area" + s % 2));
        }
    }

    /** A problem of so many of each. */
    public static BlocksProblem of(int students, int periods, int subjects, int sites, long seed) {
        return new RandomYear(students, periods, subjects, sites, seed).make();
    }

    private BlocksProblem make() {
        for (int i = 0; i < students; i++) {
            person("student" + i);
        }
        limits();
        relations();
        OptionalLong unwished = one(4) ? OptionalLong.of(9) : OptionalLong.empty();
        List<Long> ranks = one(2) ? List.of() : List.of(1L, 4L, 9L);
        BlocksProblem free = problem(new Prices(40, one(2) ? 15 : 60, ranks, unwished));
        if (one(3)) {
            fix(free);
        }
        return problem(free.prices());
    }

    private BlocksProblem problem(Prices prices) {
        return new BlocksProblem(periods, subjects, sites, places, units, lodgings, people, wishes, refusals, prerequisites,
                sitePrices, couples, fixed, prices);
    }

    private void person(String id) {
        List<String> needs = new ArrayList<>();
        subjects.stream().filter(s -> !one(4)).forEach(s -> needs.add(s.id()));
        Set<String> away = new HashSet<>();
        periods.stream().filter(p -> one(8)).forEach(away::add);
        people.add(new Student(id, one(2) ? "area0" : ANY, one(2), needs, away));
        for (String subject : needs) {
            for (Site site : sites) {
                if (!one(4)) {
                    wishes.add(new Wish(id, one(5) ? ANY : subject, site.id(), one(2) ? ANY : periods.get(random.nextInt(periods.size())),
                            random.nextInt(5), random.nextInt(3)));
                }
            }
        }
        if (one(3)) {
            refusals.add(new Refusal(id, ANY, sites.get(random.nextInt(sites.size())).id(), one(2) ? ANY : periods.get(0), "R-1"));
        }
    }

    private void limits() {
        int head = Math.max(1, students * subjects.size() / (periods.size() * sites.size()));
        for (Site site : sites) {
            boolean whole = one(4);
            for (String period : periods) {
                for (Subject subject : subjects) {
                    if (!one(10)) {
                        int most = random.nextInt(head + 2);
                        places.add(new Place(site.id(), subject.id(), period, one(6) ? random.nextInt(most + 1) : 0, most));
                    }
                }
                if (whole) {
                    places.add(new Place(site.id(), ANY, period, 0, 1 + random.nextInt(head + 1)));
                }
            }
            for (Subject subject : subjects) {
                if (one(3)) {
                    units.add(new NoneOrLeast(site.id(), subject.id(), 1 + random.nextInt(3)));
                }
            }
            if (one(4)) {
                units.add(new NoneOrLeast(site.id(), ANY, 1 + random.nextInt(3)));
            }
        }
        // A wish for a certain place asks for a row; what the places above left out is there and closed.
        Set<List<String>> there = new HashSet<>();
        places.forEach(p -> there.add(List.of(p.site(), p.subject(), p.period())));
        for (Wish w : wishes) {
            if (!w.subject().equals(ANY) && !w.period().equals(ANY) && there.add(List.of(w.site(), w.subject(), w.period()))) {
                places.add(new Place(w.site(), w.subject(), w.period(), 0, 0));
            }
        }
        for (String period : periods) {
            if (!one(3)) {
                lodgings.add(new Lodging("area" + random.nextInt(2), period, random.nextInt(head + 1)));
            }
        }
    }

    private void relations() {
        if (subjects.size() > 1 && one(2)) {
            prerequisites.add(new Prerequisite(one(2) ? ANY : people.get(0).id(), subjects.get(1).id(), subjects.get(0).id()));
        }
        for (SitePrice.Wanted wanted : SitePrice.Wanted.values()) {
            if (one(4)) {
                sitePrices.add(new SitePrice(one(2) ? ANY : people.get(random.nextInt(students)).id(), wanted, random.nextInt(8)));
            }
        }
        for (int i = 1; i < students; i++) {
            if (one(3)) {
                couples.add(new Couple(people.get(i).id(), people.get(i - 1).id(),
                        one(2) ? Couple.Closeness.AREA : Couple.Closeness.SITE, random.nextInt(9)));
            }
        }
    }

    /** Fixes what a first plan gave somebody. */
    private void fix(BlocksProblem free) {
        List<Placement> plan = BlocksSolver.solve(free, new SearchSettings(5, 500)).placements();
        if (!plan.isEmpty()) {
            fixed.add(plan.get(random.nextInt(plan.size())));
        }
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    /** The same problem with every list but the periods in another order. */
    public static BlocksProblem shuffled(BlocksProblem p, long seed) {
        Random r = new Random(seed);
        return new BlocksProblem(p.periods(), mixed(p.subjects(), r), mixed(p.sites(), r), mixed(p.places(), r),
                mixed(p.noneOrLeast(), r), mixed(p.lodgings(), r),
                mixed(p.students().stream().map(s -> new Student(s.id(), s.home(), s.needsBed(), mixed(s.subjects(), r), s.away()))
                        .toList(), r),
                mixed(p.wishes(), r), mixed(p.refusals(), r), mixed(p.prerequisites(), r), mixed(p.sitePrices(), r),
                mixed(p.couples(), r), mixed(p.fixed(), r), p.prices());
    }

    private static <T> List<T> mixed(List<T> rows, Random r) {
        List<T> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, r);
        return copy;
    }
}
