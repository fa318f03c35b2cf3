package org.famulus.core.allocation;

import java.util.Optional;
import org.famulus.region.spi.Text;

/**
 * What became of a wish in a draft.
 *
 * @param rank rank of the wish
 * @param kind what became of it
 * @param ruleId the rule that stood against it
 * @param reason the sentence for the student
 */
public record WishAnswer(int rank, Kind kind, Optional<String> ruleId, Text reason) {

  /** What can become of a wish. */
  public enum Kind {
    /** Fulfilled. */
    GIVEN,
    /** Dropped out when eligibility was decided. */
    EXCLUDED,
    /** No unit offers it in this call. */
    NOT_OFFERED,
    /** All places went to others, for what that is worth to all together or by the draw. */
    FULL,
    /** Equally good for all together; the lottery decided. */
    LOT,
    /** A rule stood against it. */
    REFUSED,
    /** A better wish was fulfilled. */
    NOT_NEEDED,
    /** Somebody decided otherwise by hand. */
    BY_HAND
  }

  static WishAnswer given(int rank) {
    return of(rank, Kind.GIVEN, Text.of("allocation.wish.given"));
  }

  static WishAnswer excluded(RankedWish wish) {
    return new WishAnswer(
        wish.rank(),
        Kind.EXCLUDED,
        wish.excludedBy(),
        wish.excludedText().orElse(Text.of("allocation.wish.excluded")));
  }

  static WishAnswer notOffered(RankedWish wish) {
    return of(wish.rank(), Kind.NOT_OFFERED, Text.of("allocation.wish.not-offered"));
  }

  static WishAnswer full(RankedWish wish, Text reason) {
    return of(wish.rank(), Kind.FULL, reason);
  }

  static WishAnswer lot(RankedWish wish) {
    return of(wish.rank(), Kind.LOT, Text.of("allocation.wish.lot"));
  }

  static WishAnswer refused(RankedWish wish, String ruleId, Text reason) {
    return new WishAnswer(wish.rank(), Kind.REFUSED, Optional.of(ruleId), reason);
  }

  static WishAnswer notNeeded(RankedWish wish) {
    return of(wish.rank(), Kind.NOT_NEEDED, Text.of("allocation.wish.not-needed"));
  }

  static WishAnswer byHand(int rank) {
    return of(rank, Kind.BY_HAND, Text.of("allocation.wish.by-hand"));
  }

  private static WishAnswer of(int rank, Kind kind, Text reason) {
    return new WishAnswer(rank, kind, Optional.empty(), reason);
  }
}
