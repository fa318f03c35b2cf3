package org.famulus.core.access;

import java.time.LocalDate;

/**
 * Who stands in for whom, and when.
 *
 * @param absentId account of who is away
 * @param deputyId account of who stands in
 * @param firstDay first day
 * @param lastDay last day
 */
public record DeputyForm(Long absentId, Long deputyId, LocalDate firstDay, LocalDate lastDay) {}
