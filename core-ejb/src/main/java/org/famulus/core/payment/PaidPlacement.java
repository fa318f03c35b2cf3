package org.famulus.core.payment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A placement as payments show it.
 *
 * @param placementId the placement
 * @param unitId unit
 * @param unitName unit's name
 * @param siteName site, if the place has one
 * @param studentName student's name
 * @param field code of the field
 * @param firstDay first day
 * @param lastDay last day
 */
public record PaidPlacement(
    long placementId,
    long unitId,
    String unitName,
    Optional<String> siteName,
    String studentName,
    String field,
    LocalDate firstDay,
    LocalDate lastDay) {}
