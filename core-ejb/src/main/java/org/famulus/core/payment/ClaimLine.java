package org.famulus.core.payment;

import java.math.BigDecimal;

/**
 * Weeks of a placement that a run is about to pay, all at one rate.
 *
 * @param placement the placement
 * @param firstWeek first of the weeks, counted from one
 * @param weeks how many
 * @param rate what a week is paid
 */
public record ClaimLine(PaidPlacement placement, int firstWeek, int weeks, Rate rate) {

  /** What is paid. */
  public BigDecimal amount() {
    return rate.times(weeks);
  }
}
