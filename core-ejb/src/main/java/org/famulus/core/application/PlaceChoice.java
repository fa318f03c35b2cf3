package org.famulus.core.application;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish that can be made in a call, because places for it are offered.
 *
 * @param field code of the field
 * @param siteId the site; empty for places without one
 * @param siteName name of the site
 * @param firstDay first day of the period
 * @param lastDay last day of the period
 * @param places places offered
 * @param demand applications handed in that wish this very place
 */
public record PlaceChoice(
    String field,
    Optional<Long> siteId,
    Optional<String> siteName,
    LocalDate firstDay,
    LocalDate lastDay,
    long places,
    long demand) {

  /** Whether a place of this sort fulfils the wish. */
  boolean fulfils(WishedPlace wish) {
    return field.equals(wish.field())
        && firstDay.equals(wish.firstDay())
        && (wish.siteId().isEmpty() || wish.siteId().equals(siteId));
  }
}
