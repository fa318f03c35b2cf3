package org.famulus.core.tabular.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.tabular.NamedEmail;

/**
 * A clinical unit and its registration of interest for one calendar year.
 *
 * @param site code of the site
 * @param unit name of the unit
 * @param specialty code of the specialty
 * @param treatsChildren whether students meet children there
 * @param year the calendar year
 * @param placesPerYear how many students it takes in that year
 * @param maxPerPeriod how many at the same time, if fewer than the year's places
 * @param periods first days of the periods it offers
 * @param contact whom the faculty asks
 * @param supervisors who supervises the students
 * @param approval the approval, if it is given
 * @param capacityReason why the number of places is unusual
 */
public record UnitRow(
        String site, String unit, String specialty, boolean treatsChildren, int year, int placesPerYear,
        Optional<Integer> maxPerPeriod, List<LocalDate> periods, NamedEmail contact, List<NamedEmail> supervisors,
        Optional<Approval> approval, Optional<String> capacityReason) {}
