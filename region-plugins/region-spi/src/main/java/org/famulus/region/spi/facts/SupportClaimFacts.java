package org.famulus.region.spi.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A student's claim for support of what a placement costs her.
 *
 * @param period period of the placement
 * @param kind code of the placement kind
 * @param distanceKm kilometres between her place of study and the host
 * @param amounts what is claimed, by code of the kind of cost
 * @param currency currency of all amounts, as in {@code EUR}
 * @param receipts how many receipts are attached
 * @param endedOn day on which the placement was over
 * @param submittedOn day on which it was handed in; today if that is about to happen
 * @param budgetLeft what is left of the funding period, this claim not counted; empty if no funding
 *     period holds the day
 */
public record SupportClaimFacts(
    PeriodFacts period,
    String kind,
    int distanceKm,
    Map<String, BigDecimal> amounts,
    String currency,
    int receipts,
    LocalDate endedOn,
    LocalDate submittedOn,
    Optional<BigDecimal> budgetLeft) {

  public SupportClaimFacts {
    amounts = Map.copyOf(amounts);
  }

  /** What is claimed altogether. */
  public BigDecimal total() {
    return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
