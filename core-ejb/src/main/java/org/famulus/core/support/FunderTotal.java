package org.famulus.core.support;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one funder gives a programme, all funding periods together.
 *
 * @param funder who gives the money
 * @param currency code of the currency
 * @param budget how much
 * @param committed how much of it is approved or paid; nothing where that must not be told
 * @param people how many students it supports
 */
public record FunderTotal(
    String funder,
    String currency,
    BigDecimal budget,
    Optional<BigDecimal> committed,
    long people) {

  /** What is left; nothing where that would tell what was given. */
  public Optional<BigDecimal> left() {
    return committed.map(budget::subtract);
  }

  /** The same, without what was given to how many. */
  public FunderTotal withoutGiven() {
    return new FunderTotal(funder, currency, budget, Optional.empty(), 0);
  }
}
