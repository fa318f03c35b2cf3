package org.famulus.region.milamed.study;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A student's Famulatur: how many days count, and how many are open, in each bucket.
 *
 * @param set what is asked for
 * @param counted days that count, by bucket
 */
public record FamulaturAccount(FamulaturSet set, Map<Bucket, Integer> counted) {

  public FamulaturAccount {
    counted = Map.copyOf(counted);
  }

  /** The account after the given parts. */
  public static FamulaturAccount of(FamulaturSet set, List<CountedPart> parts) {
    Map<Bucket, Integer> counted = new EnumMap<>(Bucket.class);
    for (Bucket bucket : Bucket.values()) {
      counted.put(bucket, 0);
    }
    for (CountedPart part : parts) {
      if (part.kind().equals(Kinds.FAMULATUR)) {
        counted.merge(part.bucket(), part.counted(), Integer::sum);
        counted.merge(Bucket.FREE, part.countedFree(), Integer::sum);
      }
    }
    return new FamulaturAccount(set, counted);
  }

  /** Days of the bucket that are still open. */
  public int open(Bucket bucket) {
    return Math.max(0, set.days().get(bucket) - counted.get(bucket));
  }

  /** Days that count altogether. */
  public int total() {
    return counted.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * How another part would count. What exceeds its bucket counts as free days while there are any.
   *
   * @param wanted the bucket somebody chose; else the first that is open
   */
  public Count count(List<Bucket> possible, Optional<Bucket> wanted, int days) {
    Bucket bucket =
        wanted.orElseGet(
            () ->
                possible.stream().filter(each -> open(each) > 0).findFirst().orElse(Bucket.FREE));
    int here = Math.min(days, open(bucket));
    int free = bucket == Bucket.FREE ? 0 : Math.min(days - here, open(Bucket.FREE));
    return new Count(bucket, here, free, days - here - free);
  }

  /**
   * How a part counts.
   *
   * @param bucket for what
   * @param counted days that count for it
   * @param countedFree days that count as free ones
   * @param lost days that do not count
   */
  public record Count(Bucket bucket, int counted, int countedFree, int lost) {}
}
