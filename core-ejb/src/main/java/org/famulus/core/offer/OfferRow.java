package org.famulus.core.offer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An offer as lists show it.
 *
 * @param id id
 * @param interestId the interest it comes from
 * @param unitId the unit
 * @param unitName name of the unit
 * @param siteName name of the site
 * @param field code of the field
 * @param firstDay first day
 * @param lastDay last day
 * @param capacity students in the period
 * @param taken places given by binding decision
 */
public record OfferRow(
    long id,
    long interestId,
    long unitId,
    String unitName,
    Optional<String> siteName,
    String field,
    LocalDate firstDay,
    LocalDate lastDay,
    int capacity,
    int taken) {}
