package org.famulus.allocation.blocks;

import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A problem written by hand: two periods, medicine and surgery, sites north (area hill) and south (area coast). */
final class Year {
    final List<String> periods = new ArrayList<>(List.of("autumn", "spring"));
    final List<Subject> subjects = new ArrayList<>(List.of(new Subject("medicine", 1), new Subject("surgery", 1)));
    final List<Site> sites = new ArrayList<>(List.of(new Site("north", "hill"), new Site("south", "coast")));
    final List<Place> places = new ArrayList<>();
    final List<NoneOrLeast> units = new ArrayList<>();
    final List<Lodging> lodgings = new ArrayList<>();
    final List<Student> students = new ArrayList<>();
    final List<Wish> wishes = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    final List<Prerequisite> prerequisites = new ArrayList<>();
    final List<SitePrice> sitePrices = new ArrayList<>();
    final List<Couple> couples = new ArrayList<>();
    final List<Placement> fixed = new ArrayList<>();
    Prices prices = Prices.ranked(100);

    /** Both sites take so many of each subject in each period. */
    Year room(int most) {
        for (Site site : sites) {
            for (Subject subject : subjects) {
                periods.forEach(p -> places.add(new Place(site.id(), subject.id(), p, 0, most)));
            }
        }
        return this;
    }

    Year student(String id, String... needs) {
        students.add(new Student(id, ANY, false, List.of(needs), Set.of()));
        return this;
    }

    /** A wish for a site in any period and subject. */
    Year wish(String student, String site, int rank) {
        return wish(student, ANY, site, ANY, rank);
    }

    Year wish(String student, String subject, String site, String period, int rank) {
        wishes.add(new Wish(student, subject, site, period, rank, 0));
        return this;
    }

    BlocksProblem problem() {
        return new BlocksProblem(periods, subjects, sites, places, units, lodgings, students, wishes, refusals, prerequisites,
                sitePrices, couples, fixed, prices);
    }

    BlocksPlan solve() {
        return BlocksSolver.solve(problem(), new SearchSettings(1, 20_000));
    }
}
