package org.famulus.core.placement;

import java.time.LocalDate;

/**
 * What a student writes about a day.
 *
 * @param day the day
 * @param attendedMinutes minutes of attendance, literature included
 * @param literatureMinutes minutes of it spent on reading
 * @param activity what she did
 */
public record LogbookForm(
    LocalDate day, int attendedMinutes, int literatureMinutes, String activity) {}
