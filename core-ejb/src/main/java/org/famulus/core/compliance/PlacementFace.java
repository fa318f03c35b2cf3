package org.famulus.core.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.placement.PlacementState;

/**
 * Who is where and when, in words.
 *
 * @param placementId the placement
 * @param number number people know it by
 * @param bookingId the booking it began with, if it began with one
 * @param studentName the student
 * @param institution home institution
 * @param unitName unit
 * @param siteName site, if there is one
 * @param field code of the field
 * @param firstDay first day
 * @param lastDay last day
 * @param state where the placement stands
 */
public record PlacementFace(
    long placementId,
    String number,
    Optional<Long> bookingId,
    String studentName,
    String institution,
    String unitName,
    Optional<String> siteName,
    String field,
    LocalDate firstDay,
    LocalDate lastDay,
    PlacementState state) {}
