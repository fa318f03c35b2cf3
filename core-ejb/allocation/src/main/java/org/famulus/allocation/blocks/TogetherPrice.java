package org.famulus.allocation.blocks;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a plan costs beyond the sum of its blocks: the sites of one student, and couples. */
final class TogetherPrice {
    private final BlocksProblem problem;
    private final CheckedRows rows;
    private final Map<String, List<Placement>> ofStudent;

    TogetherPrice(BlocksProblem problem, CheckedRows rows, Map<String, List<Placement>> ofStudent) {
        this.problem = problem;
        this.rows = rows;
        this.ofStudent = ofStudent;
    }

    long sum() {
        long sum = 0;
        for (SitePrice price : problem.sitePrices()) {
            if (price.student().isEmpty()) {
                for (List<Placement> blocks : ofStudent.values()) {
                    sum += price.price() * misses(price.wanted(), blocks);
                }
            } else {
                sum += price.price() * misses(price.wanted(), ofStudent.getOrDefault(price.student(), List.of()));
            }
        }
        for (Couple couple : problem.couples()) {
            sum += couple.price() * misses(couple);
        }
        return sum;
    }

    private long misses(SitePrice.Wanted wanted, List<Placement> blocks) {
        Set<String> sites = new HashSet<>();
        blocks.forEach(b -> sites.add(b.site()));
        return switch (wanted) {
            case SAME -> Math.max(0, sites.size() - 1);
            case DIFFERENT -> blocks.size() - sites.size();
            case STEADY -> {
                List<Placement> inTime = blocks.stream().sorted(Comparator.comparingInt(rows::start)).toList();
                long changes = 0;
                for (int i = 1; i < inTime.size(); i++) {
                    changes += inTime.get(i).site().equals(inTime.get(i - 1).site()) ? 0 : 1;
                }
                yield changes;
            }
        };
    }

    private long misses(Couple couple) {
        long misses = 0;
        for (String period : problem.periods()) {
            Placement one = at(couple.one(), period);
            Placement other = at(couple.other(), period);
            if (one != null && other != null && !where(one, couple).equals(where(other, couple))) {
                misses++;
            }
        }
        return misses;
    }

    private Placement at(String student, String period) {
        return ofStudent.getOrDefault(student, List.of()).stream()
                .filter(p -> rows.during(p).contains(period)).findFirst().orElse(null);
    }

    private String where(Placement p, Couple couple) {
        return couple.closeness() == Couple.Closeness.SITE ? p.site() : rows.site(p.site()).area();
    }
}
