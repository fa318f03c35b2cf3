package org.famulus.core.booking;

import java.time.LocalDate;

/**
 * Other days on which a host can take a student.
 *
 * @param firstDay first day
 * @param lastDay last day
 * @param words what the host says about it, empty if nothing
 */
public record Proposal(LocalDate firstDay, LocalDate lastDay, String words) {}
