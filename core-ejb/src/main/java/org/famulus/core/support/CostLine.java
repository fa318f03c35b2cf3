package org.famulus.core.support;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a claim asks for one kind of cost.
 *
 * @param kind for what, label {@code cost.<code>}
 * @param claimed how much is asked for
 * @param granted what the check has left of it
 */
public record CostLine(String kind, BigDecimal claimed, Optional<BigDecimal> granted) {

  static CostLine of(SupportCost cost) {
    return new CostLine(cost.kind(), cost.claimed(), cost.granted());
  }

  /** What counts now. */
  public BigDecimal counting() {
    return granted.orElse(claimed);
  }
}
