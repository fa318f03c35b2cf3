package org.famulus.core.tabular.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A student who is nominated and applies.
 *
 * @param homeUniversity its name, as in the list of partner universities
 * @param yearOfStudy the year she is in, counted from 1
 * @param finalYear whether it is her last
 * @param clinicalSemesters completed semesters of clinical studies
 * @param englishLevel A1 to C2 (Common European Framework of Reference)
 * @param completedPlacements codes of specialties she has been placed in
 * @param wishes her wishes, first choice first; at least one
 */
public record ApplicantRow(
        String familyName, String givenName, String email, LocalDate dateOfBirth, String homeUniversity,
        int yearOfStudy, boolean finalYear, int clinicalSemesters, String englishLevel,
        List<String> completedPlacements, boolean priority, Optional<String> priorityReason, LocalDate nominatedOn,
        List<WishRow> wishes) {}
