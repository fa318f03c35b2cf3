package org.famulus.region.milamed.rule;

import java.time.LocalDate;
import org.famulus.region.spi.rule.ParameterValues;

/** A phase of the programme (MIL-S09, MIL-S12, MIL-F03). */
public enum Phase {
  /** There is no programme yet. */
  BEFORE,
  /** The concept is prepared and hosts are recruited. */
  CONCEPT,
  /** It is tried out and evaluated. */
  TEST,
  /** It goes on. */
  REGULAR;

  /** First day of the test phase. */
  static final String TEST_FROM = "testFrom";

  /** Months of the concept phase, counted back from the test phase. */
  static final String CONCEPT_MONTHS = "conceptMonths";

  /** Last day of the test phase: 24 months by the programme's page, longer in fact. */
  static final String TEST_LAST_DAY = "testLastDay";

  /** The phase a day lies in. */
  static Phase on(LocalDate day, ParameterValues values) {
    LocalDate test = values.date(TEST_FROM);
    if (day.isBefore(test.minusMonths(values.integer(CONCEPT_MONTHS)))) {
      return BEFORE;
    }
    if (day.isBefore(test)) {
      return CONCEPT;
    }
    return day.isAfter(values.date(TEST_LAST_DAY)) ? REGULAR : TEST;
  }
}
