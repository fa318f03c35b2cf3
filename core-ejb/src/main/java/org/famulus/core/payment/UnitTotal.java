package org.famulus.core.payment;

import java.math.BigDecimal;

/**
 * What a unit is paid by one run.
 *
 * @param unitId the unit
 * @param unitName its name
 * @param placements for how many placements
 * @param weeks for how many weeks
 * @param amount how much
 * @param currency in which currency
 */
public record UnitTotal(
    long unitId, String unitName, long placements, int weeks, BigDecimal amount, String currency) {}
