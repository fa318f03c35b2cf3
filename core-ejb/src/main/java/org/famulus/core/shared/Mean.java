package org.famulus.core.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Means as they are stored and shown: in hundredths. */
public final class Mean {

  private static final int DECIMALS = 2;

  private Mean() {}

  /** The mean of numbers that come to a sum; empty for none of them. */
  public static Optional<BigDecimal> of(long sum, long numbers) {
    return numbers == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(numbers), DECIMALS, RoundingMode.HALF_UP));
  }
}
