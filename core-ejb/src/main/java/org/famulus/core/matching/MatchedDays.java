package org.famulus.core.matching;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days staff asks for in a student's name.
 *
 * @param firstDay first day
 * @param lastDay last day
 * @param message what the host reads, empty if nothing
 */
public record MatchedDays(LocalDate firstDay, LocalDate lastDay, String message)
    implements Serializable {}
