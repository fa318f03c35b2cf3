package org.famulus.core.allocation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.famulus.core.shared.Mean;

/**
 * How well a draft serves people.
 *
 * @param byRank how many get their first wish, their second, and so on
 * @param unwished how many get a place they did not wish
 * @param unplaced how many get none
 */
public record RankProfile(SortedMap<Integer, Long> byRank, long unwished, long unplaced) {

  public RankProfile {
    byRank = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byRank));
  }

  /** A draft without anybody. */
  public static RankProfile empty() {
    return new RankProfile(new TreeMap<>(), 0, 0);
  }

  /** How many get a place. */
  public long placed() {
    return unwished + byRank.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many there are. */
  public long all() {
    return placed() + unplaced;
  }

  /** How many get the wish of the rank. */
  public long at(int rank) {
    return byRank.getOrDefault(rank, 0L);
  }

  /** How many get the wish of the rank or a better one. */
  public long upTo(int rank) {
    return byRank.headMap(rank + 1).values().stream().mapToLong(Long::longValue).sum();
  }

  /** Mean rank of the wishes fulfilled, in hundredths, if any was. */
  public Optional<BigDecimal> meanRank() {
    long wished = placed() - unwished;
    long sum = 0;
    for (Map.Entry<Integer, Long> entry : byRank.entrySet()) {
      sum += entry.getKey() * entry.getValue();
    }
    return Mean.of(sum, wished);
  }
}
