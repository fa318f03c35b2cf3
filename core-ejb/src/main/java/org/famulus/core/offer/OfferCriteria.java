package org.famulus.core.offer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which offers of a call a list shows.
 *
 * @param regionId the region
 * @param callId the call
 * @param field code of the field
 * @param siteId the site
 * @param firstDay first day of the period
 * @param free true: only with a free place; false: only full ones; empty: both
 * @param text part of the unit's name
 */
public record OfferCriteria(
    String regionId,
    long callId,
    Optional<String> field,
    Optional<Long> siteId,
    Optional<LocalDate> firstDay,
    Optional<Boolean> free,
    Optional<String> text) {

  /** All offers of a call. */
  public static OfferCriteria of(String regionId, long callId) {
    return new OfferCriteria(
        regionId,
        callId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  OfferCriteria anyField() {
    return new OfferCriteria(regionId, callId, Optional.empty(), siteId, firstDay, free, text);
  }

  OfferCriteria anySite() {
    return new OfferCriteria(regionId, callId, field, Optional.empty(), firstDay, free, text);
  }

  OfferCriteria anyFirstDay() {
    return new OfferCriteria(regionId, callId, field, siteId, Optional.empty(), free, text);
  }
}
