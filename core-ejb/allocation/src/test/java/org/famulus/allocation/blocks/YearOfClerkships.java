package org.famulus.allocation.blocks;

import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes years to plan: four periods, three subjects, one site for eleven students, 2 to 4 places per site, subject and period, beds
 * shared by five sites, two in five without a car, half with medicine before surgery, three in a hundred in a couple, each unit
 * none or at least two a year. Each student ranks five sites per subject, the popular and the near ones more often.
 */
public final class YearOfClerkships {
    private static final List<String> PERIODS = List.of("autumn-1", "autumn-2", "spring-1", "spring-2");
    private static final List<String> SUBJECTS = List.of("medicine", "surgery", "paediatrics");
    private static final int WISHED_SITES = 5;
    private static final int SITES_PER_AREA = 5;

    private final SplittableRandom random;
    private final int students;
    private final int sites;
    private final int areas;
    private final double[] upTo;
    private final List<Student> people = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Prerequisite> prerequisites = new ArrayList<>();

    private YearOfClerkships(int students, long seed) {
        random = new SplittableRandom(seed);
        this.students = students;
        sites = Math.max(WISHED_SITES + 1, students / 11);
        areas = Math.max(2, sites / SITES_PER_AREA);
        upTo = new double[sites];
        double sum = 0;
        for (int s = 0; s < sites; s++) {
            sum += StrictMath.exp(1.1 * gauss());
            upTo[s] = sum;
        }
    }

    /** A year for so many students. */
    public static BlocksProblem of(int students, long seed) {
        return new YearOfClerkships(students, seed).make();
    }

    private BlocksProblem make() {
        List<Subject> subjects = SUBJECTS.stream().map(s -> new Subject(s, 1)).toList();
        List<Site> all = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        List<NoneOrLeast> units = new ArrayList<>();
        for (int s = 0; s < sites; s++) {
            all.add(new Site(site(s), area(s)));
            for (String subject : SUBJECTS) {
                units.add(new NoneOrLeast(site(s), subject, 2));
                for (String period : PERIODS) {
                    places.add(new Place(site(s), subject, period, 0, 2 + random.nextInt(3)));
                }
            }
        }
        for (int i = 0; i < students; i++) {
            student(i);
        }
        List<Lodging> lodgings = new ArrayList<>();
        double wanted = 0.4 * students * SUBJECTS.size() / PERIODS.size() / areas;
        for (int a = 0; a < areas; a++) {
            for (String period : PERIODS) {
                lodgings.add(new Lodging("area-" + a, period, (int) Math.ceil(wanted * (0.9 + 0.5 * random.nextDouble()))));
            }
        }
        List<Couple> couples = new ArrayList<>();
        for (int i = 0; i < students * 3 / 200; i++) {
            couples.add(new Couple(people.get(2 * i).id(), people.get(2 * i + 1).id(), Couple.Closeness.AREA, 5));
        }
        return new BlocksProblem(PERIODS, subjects, all, places, units, lodgings, people, wishes, List.of(), prerequisites,
                List.of(), couples, List.of(), Prices.ranked(1000));
    }

    private void student(int i) {
        String id = "s" + (1_000_000 + i);
        int home = random.nextInt(areas);
        people.add(new Student(id, random.nextInt(3) == 0 ? "area-" + home : ANY, random.nextInt(5) < 2, SUBJECTS, Set.of()));
        if (random.nextBoolean()) {
            prerequisites.add(new Prerequisite(id, "medicine", "surgery"));
        }
        for (String subject : SUBJECTS) {
            Set<Integer> drawn = new HashSet<>();
            for (int rank = 0; rank < WISHED_SITES; rank++) {
                int site = draw(home);
                while (!drawn.add(site)) {
                    site = draw(home);
                }
                for (String period : PERIODS) {
                    wishes.add(new Wish(id, subject, site(site), period, 1 + 2 * rank + random.nextInt(3), 0));
                }
            }
        }
    }

    private int draw(int home) {
        if (random.nextInt(3) == 0) {
            return Math.min(sites - 1, home * SITES_PER_AREA + random.nextInt(SITES_PER_AREA));
        }
        double at = random.nextDouble() * upTo[sites - 1];
        int low = 0;
        int high = sites - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double gauss() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    private static String site(int s) {
        return "site-" + s;
    }

    private String area(int s) {
        return "area-" + Math.min(areas - 1, s / SITES_PER_AREA);
    }
}
