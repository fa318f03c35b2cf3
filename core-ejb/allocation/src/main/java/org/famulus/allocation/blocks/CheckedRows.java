package org.famulus.allocation.blocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of a problem as the check asks for them. */
final class CheckedRows {
    private final BlocksProblem problem;
    private final Map<String, Student> students = new HashMap<>();
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Integer> length = new HashMap<>();
    private final Map<String, Integer> periods = new HashMap<>();
    private final Map<String, List<Wish>> wishes = new HashMap<>();
    private final Map<String, List<Refusal>> refusals = new HashMap<>();
    private final Map<String, List<Prerequisite>> prerequisites = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    CheckedRows(BlocksProblem problem) {
        this.problem = problem;
        problem.students().forEach(s -> students.put(s.id(), s));
        problem.sites().forEach(s -> sites.put(s.id(), s));
        problem.subjects().forEach(s -> length.put(s.id(), s.length()));
        for (int i = 0; i < problem.periods().size(); i++) {
            periods.put(problem.periods().get(i), i);
        }
        problem.wishes().forEach(w -> wishes.computeIfAbsent(w.student(), k -> new ArrayList<>()).add(w));
        problem.refusals().forEach(r -> refusals.computeIfAbsent(r.student(), k -> new ArrayList<>()).add(r));
        problem.prerequisites().forEach(p -> prerequisites.computeIfAbsent(p.student(), k -> new ArrayList<>()).add(p));
        problem.places().forEach(p -> places.add(placeKey(p.site(), p.subject(), p.period())));
    }

    Student student(String id) {
        return students.get(id);
    }

    Site site(String id) {
        return sites.get(id);
    }

    List<String> periods() {
        return problem.periods();
    }

    int number(String period) {
        return periods.getOrDefault(period, -1);
    }

    int start(Placement p) {
        return periods.get(p.period());
    }

    int end(Placement p) {
        return start(p) + length.get(p.subject());
    }

    List<String> during(Placement p) {
        return problem.periods().subList(start(p), end(p));
    }

    boolean hasPlace(String site, String subject, String period) {
        return places.contains(placeKey(site, subject, period)) || places.contains(placeKey(site, "", period));
    }

    private static String placeKey(String site, String subject, String period) {
        return site + '\n' + subject + '\n' + period;
    }

    List<Prerequisite> prerequisites(String student) {
        List<Prerequisite> all = new ArrayList<>(prerequisites.getOrDefault("", List.of()));
        all.addAll(prerequisites.getOrDefault(student, List.of()));
        return all;
    }

    OptionalLong unwished() {
        return problem.prices().unwished();
    }

    /** What the cheapest wish that covers the block costs. */
    OptionalLong wishPrice(Placement p) {
        return covering(p).mapToLong(this::price).min();
    }

    /** The rank of the cheapest wish that covers the block; 0 if there is none, or it is not ranked. */
    int rank(Placement p) {
        return covering(p).min(Comparator.comparingLong(this::price).thenComparingInt(Wish::rank)).map(Wish::rank).orElse(0);
    }

    private Stream<Wish> covering(Placement p) {
        return wishes.getOrDefault(p.student(), List.of()).stream().filter(w -> w.site().equals(p.site())
                && matches(w.subject(), p.subject()) && matches(w.period(), p.period()));
    }

    private long price(Wish w) {
        return w.cost() + rankPrice(w.rank());
    }

    private long rankPrice(int rank) {
        List<Long> prices = problem.prices().ranks();
        if (rank < 1 || prices.isEmpty()) {
            return rank;
        }
        return rank > prices.size() ? prices.get(prices.size() - 1) : prices.get(rank - 1);
    }

    /** The rule that refuses the block, if one does. */
    Optional<String> refusal(Placement p) {
        return refusals.getOrDefault(p.student(), List.of()).stream()
                .filter(r -> matches(r.subject(), p.subject()) && matches(r.site(), p.site()) && matches(r.period(), p.period()))
                .map(Refusal::rule).sorted().findFirst();
    }

    private static boolean matches(String pattern, String value) {
        return pattern.isEmpty() || pattern.equals(value);
    }
}
