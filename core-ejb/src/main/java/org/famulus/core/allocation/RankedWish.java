package org.famulus.core.allocation;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.Text;

/**
 * A wish of a candidate.
 *
 * @param rank 1 is the most wanted
 * @param field code of the field
 * @param siteId the site, empty if any will do
 * @param firstDay first day
 * @param excludedBy rule that excluded it when eligibility was decided
 * @param excludedText that rule's reason
 */
public record RankedWish(
    int rank,
    String field,
    Optional<Long> siteId,
    LocalDate firstDay,
    Optional<String> excludedBy,
    Optional<Text> excludedText) {

  /** Whether a place is what was wished. */
  public boolean matches(Slot slot) {
    return slot.field().equals(field)
        && slot.firstDay().equals(firstDay)
        && (siteId.isEmpty() || siteId.equals(slot.siteId()));
  }
}
