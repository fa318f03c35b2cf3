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
 * @param left what is left; nothing where that would tell what was given
 * @param people how many students it supports
 */
public record FunderTotal(
    String funder,
    String currency,
    BigDecimal budget,
    Optional<BigDecimal> committed,
    Optional<BigDecimal> left,
    long people) {

  /** A budget of which something was given to some students. */
  static FunderTotal of(
      String funder, String currency, BigDecimal budget, BigDecimal committed, long people) {
    return new FunderTotal(
        funder,
        currency,
        budget,
        Optional.of(committed),
        Optional.of(budget.subtract(committed)),
        people);
  }

  /** The same, without what was given to how many. */
  public FunderTotal withoutGiven() {
    return new FunderTotal(
        funder, currency, budget, Optional.empty(), Optional.empty(), 0);
  }
}
