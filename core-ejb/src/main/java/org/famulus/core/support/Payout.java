package org.famulus.core.support;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * That a payment file paid a claim.
 *
 * @param number number of the file
 * @param executionDay when the bank was to carry it out
 * @param amount how much
 * @param currency in which currency
 */
public record Payout(String number, LocalDate executionDay, BigDecimal amount, String currency) {}
