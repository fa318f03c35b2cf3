package org.famulus.core.tabular.layout;

import java.time.LocalDate;

/**
 * One wish of an applicant.
 *
 * @param specialty code of the specialty
 * @param site code of the site
 * @param start first day of the wished period
 */
public record WishRow(String specialty, String site, LocalDate start) {}
