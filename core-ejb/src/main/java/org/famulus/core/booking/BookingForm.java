package org.famulus.core.booking;

import java.time.LocalDate;

/**
 * What a student asks for.
 *
 * @param institutionId her home institution
 * @param firstDay first day
 * @param lastDay last day
 * @param message what she writes to the host, empty if nothing
 */
public record BookingForm(
    long institutionId, LocalDate firstDay, LocalDate lastDay, String message) {}
