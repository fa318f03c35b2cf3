package org.famulus.region.milamed.study;

/** State examination offices (Landesprüfungsämter); label {@code milamed.office.<NAME>}. */
public enum ExamOffice {
  /** Saxony, for Leipzig. */
  SN,
  /** Saxony-Anhalt, for Halle-Wittenberg. */
  ST
}
