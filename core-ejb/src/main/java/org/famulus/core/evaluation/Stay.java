package org.famulus.core.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A placement that took place, as the report counts it.
 *
 * @param unitId the host
 * @param town its town
 * @param field field
 * @param personId the student
 * @param institutionId her university
 * @param firstDay first day
 * @param lastDay last day on which she was there
 */
record Stay(
    long unitId,
    Optional<String> town,
    String field,
    long personId,
    long institutionId,
    LocalDate firstDay,
    LocalDate lastDay) {

  /** Calendar days. */
  long days() {
    return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
  }
}
