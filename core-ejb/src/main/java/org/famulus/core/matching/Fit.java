package org.famulus.core.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.famulus.core.booking.Amenity;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.OpenOffer;

/**
 * How a place fits a wish.
 *
 * @param wishId the wish
 * @param offer the place
 * @param days the first days of her length on which there is room
 * @param field which of her fields it is, counted from one; zero if she takes any
 * @param partner in which of her partner regions it lies, counted from one; zero if she goes anywhere
 * @param missing what she needs and the host does not have
 */
public record Fit(
    long wishId, OpenOffer offer, DaySpan days, int field, int partner, Set<Amenity> missing) {

  /**
   * The best first. Each step down among her fields or regions, and each need that is missing, counts
   * the same; of places that are as good, the dearer field, then the earlier day.
   */
  static final Comparator<Fit> BEST_FIRST =
      Comparator.comparing(Fit::lacks)
          .thenComparing(Fit::field)
          .thenComparing(fit -> fit.days().firstDay())
          .thenComparing(fit -> fit.offer().id());

  public Fit {
    missing = Set.copyOf(missing);
  }

  /** How far it is from everything she wishes; zero is all of it. */
  public int lacks() {
    return Math.max(0, field - 1) + Math.max(0, partner - 1) + missing.size();
  }

  /** What is missing, in the order of the list of all. */
  public List<Amenity> getMissingList() {
    return missing.stream().sorted().toList();
  }
}
