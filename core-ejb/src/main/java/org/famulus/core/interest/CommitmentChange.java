package org.famulus.core.interest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a change does to a unit's commitment.
 *
 * @param changed whether numbers of places or periods change at all
 * @param promisesMore whether the unit would take more students, or at other times, than before; an
 *     approval does not cover that
 */
public record CommitmentChange(boolean changed, boolean promisesMore) {

  /** Compares what is registered with what is wanted. */
  public static CommitmentChange between(
      RegisteredInterest now, int places, Integer maxPerPeriod, List<Period> periods) {
    Interest interest = now.interest();
    Set<Period> present = now.periods().stream().map(Period::of).collect(Collectors.toSet());
    Integer presentMost = interest.maxPerPeriod().orElse(null);
    boolean changed =
        places != interest.places()
            || !java.util.Objects.equals(maxPerPeriod, presentMost)
            || !present.equals(Set.copyOf(periods));
    int most = maxPerPeriod == null ? places : Math.min(maxPerPeriod, places);
    boolean promisesMore =
        places > interest.places()
            || most > interest.periodCapacity()
            || !present.containsAll(periods);
    return new CommitmentChange(changed, promisesMore);
  }
}
