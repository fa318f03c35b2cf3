package org.famulus.region.spi.facts;

import java.time.LocalDate;

/**
 * A day in a student's logbook.
 *
 * @param period period of the placement
 * @param day the day
 * @param attendedMinutes minutes of attendance, literature included
 * @param literatureMinutes minutes of it spent on reading
 */
public record LogbookFacts(
    PeriodFacts period, LocalDate day, int attendedMinutes, int literatureMinutes) {}
