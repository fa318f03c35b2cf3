package org.famulus.region.spi.port;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many rows there are: exactly, or that there are more than so many. Lists count exactly up to
 * {@value #EXACT_UP_TO}; counting on would take the longer, the larger the table has grown.
 *
 * @param number the exact number, or the one there are more than
 * @param more whether there are more than that
 */
public record Count(long number, boolean more) {

  /** Up to here a list counts exactly, and so far it can be paged through. */
  public static final int EXACT_UP_TO = 1_000;

  /** None. */
  public static final Count NONE = exactly(0);

  /** Exactly so many. */
  public static Count exactly(long number) {
    return new Count(number, false);
  }

  /** More than lists count. */
  public static Count tooMany() {
    return new Count(EXACT_UP_TO, true);
  }

  /** Exact numbers by value of a filter, in the same order. */
  public static Map<String, Count> exactly(Map<String, Long> numbers) {
    Map<String, Count> counts = new LinkedHashMap<>();
    numbers.forEach((value, number) -> counts.put(value, exactly(number)));
    return counts;
  }

  /** Both together. */
  public Count plus(Count other) {
    return new Count(number + other.number, more || other.more);
  }

  /** Whether there is nothing. */
  public boolean isNone() {
    return number == 0 && !more;
  }
}
