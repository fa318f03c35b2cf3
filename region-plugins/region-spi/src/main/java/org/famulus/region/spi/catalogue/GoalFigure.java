package org.famulus.region.spi.catalogue;

/** A figure of the shared report that speaks for a goal; label {@code goal-figure.<NAME>}. */
public enum GoalFigure {
  /** Hosts that offered places. */
  SITES_OFFERED,
  /** Of these, hosts where somebody was. */
  SITES_USED,
  /** Practices among the hosts that offered places. */
  PRACTICES_OFFERED,
  /** Hosts that offered places and are no practices. */
  OTHER_SITES_OFFERED,
  /** Fields in which places were offered. */
  FIELDS_OFFERED,
  /** Kinds of placements for which places were offered. */
  KINDS_OFFERED,
  /** Placements that took place. */
  PLACEMENTS,
  /** Of these, long ones. */
  LONG_PLACEMENTS,
  /** Students who were there. */
  STUDENTS,
  /** Students who came back after an earlier placement. */
  STUDENTS_AGAIN,
  /** Universities the students came from. */
  UNIVERSITIES,
  /** Towns and villages of the hosts where somebody was. */
  TOWNS_USED
}
