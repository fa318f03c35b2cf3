package org.famulus.core.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A payment file as lists show it.
 *
 * @param id the file
 * @param number its number
 * @param periodTitle funding period that paid
 * @param executionDay when the bank was to carry it out
 * @param transfers how many transfers it has
 * @param total what it paid
 * @param currency in which currency
 * @param preparedBy who wrote it
 * @param preparedAt when
 * @param sha256 digest of its bytes
 * @param there whether its bytes are still kept
 */
public record PaymentFileRow(
    long id,
    String number,
    String periodTitle,
    LocalDate executionDay,
    int transfers,
    BigDecimal total,
    String currency,
    String preparedBy,
    Instant preparedAt,
    String sha256,
    boolean there) {}
