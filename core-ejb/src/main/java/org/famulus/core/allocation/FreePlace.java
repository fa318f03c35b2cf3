package org.famulus.core.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * A place of the call, as somebody who moves a student sees it.
 *
 * @param place the place
 * @param free places left in the draft, zero or more
 * @param wishRank rank of the student's wish it fulfils
 * @param refusals why rules would refuse it
 */
public record FreePlace(
    ResultRow.PlaceRow place, int free, Optional<Integer> wishRank, List<Reason> refusals) {

  /** Places nothing speaks against first, then by wish, then by period and unit. */
  public static final Comparator<FreePlace> BEST_FIRST =
      Comparator.comparing((FreePlace p) -> !p.refusals().isEmpty() || p.free() == 0)
          .thenComparing(p -> p.wishRank().orElse(Integer.MAX_VALUE))
          .thenComparing(p -> p.place().firstDay())
          .thenComparing(p -> p.place().unit())
          .thenComparing(p -> p.place().offerId());

  /** Whether the student has wished it or it is in the field. */
  public boolean isNear(String field) {
    return wishRank.isPresent() || place.field().equals(field);
  }

  public FreePlace {
    refusals = List.copyOf(refusals);
  }
}
