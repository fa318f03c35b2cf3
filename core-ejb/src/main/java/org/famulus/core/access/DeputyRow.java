package org.famulus.core.access;

import java.time.LocalDate;

/**
 * Who stands in for whom.
 *
 * @param id its id
 * @param absent name of who is away
 * @param deputy name of who stands in
 * @param firstDay first day
 * @param lastDay last day
 */
public record DeputyRow(
    long id, String absent, String deputy, LocalDate firstDay, LocalDate lastDay) {}
