package org.famulus.allocation;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well wishes were met.
 *
 * @param byRank students at each rank
 * @param unwished students with a place they did not choose
 * @param unplaced students without a place
 */
public record RankProfile(SortedMap<Integer, Integer> byRank, int unwished, int unplaced) {

  /** The profile of some students. */
  public static RankProfile of(Collection<Given> given) {
    SortedMap<Integer, Integer> byRank = new TreeMap<>();
    int unwished = 0;
    int unplaced = 0;
    for (Given each : given) {
      if (each.place().isEmpty()) {
        unplaced++;
      } else if (each.choice().isEmpty()) {
        unwished++;
      } else {
        byRank.merge(each.choice().get().rank(), 1, Integer::sum);
      }
    }
    return new RankProfile(byRank, unwished, unplaced);
  }

  /** Students with a wish of theirs. */
  public int wished() {
    return byRank.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Students at a rank. */
  public int at(int rank) {
    return byRank.getOrDefault(rank, 0);
  }

  /** Students at a rank or better. */
  public int upTo(int rank) {
    return byRank.headMap(rank + 1).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Mean rank of students with a wish of theirs, NaN if there is none. */
  public double meanRank() {
    long sum = 0;
    for (var each : byRank.entrySet()) {
      sum += (long) each.getKey() * each.getValue();
    }
    return (double) sum / wished();
  }

  /** The worst rank, 0 if nobody has a wish of hers. */
  public int worstRank() {
    return byRank.isEmpty() ? 0 : byRank.lastKey();
  }
}
