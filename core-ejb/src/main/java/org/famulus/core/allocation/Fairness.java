package org.famulus.core.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether a draft serves all alike: how well wishes were met in each priority group, and for better
 * and worse lottery numbers.
 *
 * @param byGroup profile of each priority group, first served first
 * @param byQuarter profile of each quarter of the lottery numbers, the best numbers first
 */
public record Fairness(Map<String, RankProfile> byGroup, List<RankProfile> byQuarter) {

  private static final int QUARTERS = 4;

  static Fairness of(List<AllocationResult> results) {
    List<AllocationResult> drawn =
        results.stream()
            .sorted(Comparator.comparingInt(AllocationResult::lotteryNumber))
            .toList();
    Map<String, List<AllocationResult>> groups =
        drawn.stream()
            .collect(
                Collectors.groupingBy(
                    AllocationResult::priorityGroup, LinkedHashMap::new, Collectors.toList()));
    Map<String, RankProfile> byGroup = new LinkedHashMap<>();
    groups.forEach((group, members) -> byGroup.put(group, profile(members)));
    List<RankProfile> byQuarter = new ArrayList<>();
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      byQuarter.add(
          profile(
              drawn.subList(
                  drawn.size() * quarter / QUARTERS, drawn.size() * (quarter + 1) / QUARTERS)));
    }
    return new Fairness(byGroup, byQuarter);
  }

  private static RankProfile profile(List<AllocationResult> results) {
    SortedMap<Integer, Long> byRank =
        results.stream()
            .flatMap(result -> result.wishRank().stream())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    long placed = results.stream().filter(result -> result.offerId().isPresent()).count();
    long wished = byRank.values().stream().mapToLong(Long::longValue).sum();
    return new RankProfile(byRank, placed - wished, results.size() - placed);
  }
}
