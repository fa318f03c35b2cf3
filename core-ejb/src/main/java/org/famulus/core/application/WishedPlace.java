package org.famulus.core.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody wishes, without its rank.
 *
 * @param field code of the field
 * @param siteId the site; empty if any will do
 * @param firstDay first day of the period
 */
public record WishedPlace(String field, Optional<Long> siteId, LocalDate firstDay) {

  public WishedPlace {
    Objects.requireNonNull(field, "A wish names a field.");
    Objects.requireNonNull(siteId, "Say Optional.empty() if any site will do.");
    Objects.requireNonNull(firstDay, "A wish names a first day.");
  }
}
