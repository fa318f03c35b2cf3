package org.famulus.core.matching;

import java.util.Comparator;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.OpenOffer;
import org.famulus.core.shared.SearchName;

/**
 * A place with room nobody waits for, and where nobody is booked.
 *
 * @param offer the place
 * @param free the first days of its shortest stay
 * @param students how many of those who wait it would fit
 */
public record UnaskedPlace(OpenOffer offer, DaySpan free, int students) {

  /** Those that fit most first, then by town and host. */
  static final Comparator<UnaskedPlace> MOST_WANTED_FIRST =
      Comparator.comparing(UnaskedPlace::students)
          .reversed()
          .thenComparing(each -> SearchName.of(each.offer().town()))
          .thenComparing(each -> SearchName.of(each.offer().hostName()))
          .thenComparing(each -> each.offer().id());
}
