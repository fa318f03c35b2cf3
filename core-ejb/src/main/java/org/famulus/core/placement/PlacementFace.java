package org.famulus.core.placement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is where and when, in words.
 *
 * @param id the placement
 * @param number number people know it by
 * @param decisionId the decision it began with, if it began with one
 * @param bookingId the booking it began with, if it began with one
 * @param personId student
 * @param studentName student's name
 * @param institution home institution
 * @param unitId unit
 * @param unitName name of the unit
 * @param siteId the site, if there is one
 * @param siteName name of the site, if there is one
 * @param kind code of the placement kind
 * @param field code of the field
 * @param firstDay first day
 * @param lastDay last day
 * @param state where it stands
 */
public record PlacementFace(
    long id,
    String number,
    Optional<Long> decisionId,
    Optional<Long> bookingId,
    long personId,
    String studentName,
    String institution,
    long unitId,
    String unitName,
    Optional<Long> siteId,
    Optional<String> siteName,
    String kind,
    String field,
    LocalDate firstDay,
    LocalDate lastDay,
    PlacementState state) {}
