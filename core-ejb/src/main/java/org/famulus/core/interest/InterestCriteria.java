package org.famulus.core.interest;

import java.util.Optional;

/**
 * Which interests a list shows.
 *
 * @param regionId the region
 * @param year the calendar year
 * @param state only this state
 * @param field code of the field
 * @param siteId only units of this site
 * @param unitId only this unit
 * @param text part of the unit's name
 */
public record InterestCriteria(
    String regionId,
    Optional<Integer> year,
    Optional<InterestState> state,
    Optional<String> field,
    Optional<Long> siteId,
    Optional<Long> unitId,
    Optional<String> text) {

  /** All interests of the region. */
  public static InterestCriteria of(String regionId) {
    return new InterestCriteria(
        regionId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** All interests of a unit. */
  public static InterestCriteria ofUnit(String regionId, long unitId) {
    return new InterestCriteria(
        regionId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(unitId),
        Optional.empty());
  }

  /** The same question, whatever the state. */
  public InterestCriteria anyState() {
    return new InterestCriteria(regionId, year, Optional.empty(), field, siteId, unitId, text);
  }

  /** The same question, whatever the year. */
  public InterestCriteria anyYear() {
    return new InterestCriteria(regionId, Optional.empty(), state, field, siteId, unitId, text);
  }

  /** The same question, whatever the field. */
  public InterestCriteria anyField() {
    return new InterestCriteria(regionId, year, state, Optional.empty(), siteId, unitId, text);
  }
}
