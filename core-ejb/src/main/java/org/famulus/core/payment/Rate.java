package org.famulus.core.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a unit is paid for one student and week.
 *
 * @param amount amount, with two decimals
 * @param currency its currency, three letters
 */
public record Rate(BigDecimal amount, String currency) {

  private static final int DECIMALS = 2;

  public Rate {
    amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
  }

  /** The rate a dated parameter of the type MONEY says, such as {@code 1250.00 SEK}. */
  public static Rate ofParameter(String value) {
    int blank = value.indexOf(' ');
    return new Rate(new BigDecimal(value.substring(0, blank)), value.substring(blank + 1));
  }

  /** Whether anything is paid at all. */
  public boolean isSet() {
    return amount.signum() > 0;
  }

  /** What so many weeks cost; negative weeks are given back. */
  public BigDecimal times(int weeks) {
    return amount.multiply(BigDecimal.valueOf(weeks));
  }
}
