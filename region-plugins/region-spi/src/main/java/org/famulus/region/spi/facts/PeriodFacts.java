package org.famulus.region.spi.facts;

import java.time.LocalDate;

/**
 * A stretch of days, first and last day included.
 *
 * @param id id of the period or place in its list, for exclusions; zero if it has none
 * @param firstDay first day
 * @param lastDay last day
 */
public record PeriodFacts(long id, LocalDate firstDay, LocalDate lastDay) {}
