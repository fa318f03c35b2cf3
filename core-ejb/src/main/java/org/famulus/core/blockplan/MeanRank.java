package org.famulus.core.blockplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A mean rank as it is stored and shown: with two decimals. */
final class MeanRank {

  private static final int DIGITS = 2;

  private MeanRank() {}

  /** What the engine says, which is 0 where no block has a rank. */
  static Optional<BigDecimal> of(double mean) {
    return mean == 0
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(mean).setScale(DIGITS, RoundingMode.HALF_UP));
  }
}
