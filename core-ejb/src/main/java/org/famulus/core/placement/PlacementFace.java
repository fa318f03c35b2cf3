package org.famulus.core.placement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is where and when, in words.
 *
 * @param id the placement
 * @param number number of its decision
 * @param decisionId its decision
 * @param callId call it came from
 * @param applicationId application it came from
 * @param personId student
 * @param studentName student's name
 * @param institution home institution
 * @param unitId unit
 * @param unitName name of the unit
 * @param siteId the site, if there is one
 * @param siteName name of the site, if there is one
 * @param field code of the field
 * @param firstDay first day
 * @param lastDay last day
 * @param state where it stands
 */
public record PlacementFace(
    long id,
    String number,
    long decisionId,
    long callId,
    long applicationId,
    long personId,
    String studentName,
    String institution,
    long unitId,
    String unitName,
    Optional<Long> siteId,
    Optional<String> siteName,
    String field,
    LocalDate firstDay,
    LocalDate lastDay,
    PlacementState state) {}
