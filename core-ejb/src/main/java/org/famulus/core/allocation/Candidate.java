package org.famulus.core.allocation;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who waits for a place, as a solver sees her.
 *
 * @param applicationId the application
 * @param number its number, the only name the draw knows
 * @param group priority group
 * @param wishes wishes, most wanted first
 * @param kept what a locked result of the draft demands, if there is one
 */
public record Candidate(
    long applicationId, String number, String group, List<RankedWish> wishes, Optional<Kept> kept) {

  public Candidate {
    wishes = List.copyOf(wishes);
  }

  /** Rank of the best wish the place fulfils; empty if it was not wished. */
  public Optional<Integer> rankOf(Slot slot) {
    return wishes.stream()
        .filter(wish -> wish.excludedBy().isEmpty() && wish.matches(slot))
        .map(RankedWish::rank)
        .findFirst();
  }

  /**
   * A result that must stay.
   *
   * @param offerId the place, empty for none
   */
  public record Kept(Optional<Long> offerId) {}
}
