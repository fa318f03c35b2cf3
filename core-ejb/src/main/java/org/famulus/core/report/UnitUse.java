package org.famulus.core.report;

/**
 * How a unit's places of a calendar year are used.
 *
 * @param unitId the unit
 * @param unitName its name
 * @param offered places it has stated and its head has approved
 * @param given places given by decision
 * @param used places a student has started on
 */
public record UnitUse(long unitId, String unitName, long offered, long given, long used) {

  /** Both together, under no unit's name. */
  UnitUse plus(UnitUse other) {
    return new UnitUse(0, "", offered + other.offered, given + other.given, used + other.used);
  }

  /** Places that were offered and not given. */
  public long free() {
    return Math.max(0, offered - given);
  }
}
