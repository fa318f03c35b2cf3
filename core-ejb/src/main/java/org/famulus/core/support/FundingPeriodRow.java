package org.famulus.core.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A funding period as lists and its page show it.
 *
 * @param id the funding period
 * @param version version for concurrent edits
 * @param title what it is called
 * @param funder who gives the money
 * @param firstDay first day on which a placement it supports may end
 * @param lastDay last such day
 * @param budget how much there is
 * @param committed how much of it is approved or paid
 * @param left what is left
 * @param currency in which currency
 * @param payerName whose account it is paid from
 * @param payerIban the number of that account
 * @param payerBic its bank, if it is named
 * @param toPay how many claims are approved and not paid
 * @param amountToPay how much they are altogether
 */
public record FundingPeriodRow(
    long id,
    long version,
    String title,
    String funder,
    LocalDate firstDay,
    LocalDate lastDay,
    BigDecimal budget,
    BigDecimal committed,
    BigDecimal left,
    String currency,
    String payerName,
    Iban payerIban,
    Optional<String> payerBic,
    long toPay,
    BigDecimal amountToPay) {

  static FundingPeriodRow of(FundingPeriod period, long toPay, BigDecimal amountToPay) {
    return new FundingPeriodRow(
        period.id(),
        period.version(),
        period.title(),
        period.funder(),
        period.firstDay(),
        period.lastDay(),
        period.budget(),
        period.committed(),
        period.left(),
        period.currency(),
        period.payerName(),
        period.payerIban(),
        period.payerBic(),
        toPay,
        amountToPay);
  }
}
