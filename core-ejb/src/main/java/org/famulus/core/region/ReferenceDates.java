package org.famulus.core.region;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.rule.ReferenceDate;

/**
 * The dates as of which rules may read their parameters.
 *
 * @param today the day of the command
 * @param submission day the application was handed in, if it was
 * @param firstDay first day of the period in question, if there is one
 */
public record ReferenceDates(
    LocalDate today, Optional<LocalDate> submission, Optional<LocalDate> firstDay) {

  /** Only today is known. */
  public static ReferenceDates of(LocalDate today) {
    return new ReferenceDates(today, Optional.empty(), Optional.empty());
  }

  /** The date of the given sort; today where it is not known yet. */
  public LocalDate get(ReferenceDate sort) {
    return switch (sort) {
      case TODAY -> today;
      case SUBMISSION -> submission.orElse(today);
      case FIRST_DAY -> firstDay.orElse(today);
    };
  }
}
