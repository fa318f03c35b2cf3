package org.famulus.core.support;

import java.math.BigDecimal;

/** What counts as an amount of money: not negative, two decimals at most, not beyond a limit. */
final class Money {

  private static final int DECIMALS = 2;

  private Money() {}

  /** Whether it is an amount up to the limit. */
  static boolean isAmount(BigDecimal amount, BigDecimal most) {
    return amount != null
        && amount.signum() >= 0
        && amount.stripTrailingZeros().scale() <= DECIMALS
        && amount.compareTo(most) <= 0;
  }

  /** The amount with two decimals. */
  static BigDecimal exactly(BigDecimal amount) {
    return amount.setScale(DECIMALS);
  }
}
