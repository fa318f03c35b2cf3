package org.famulus.core.payment;

import java.math.BigDecimal;

/**
 * Weeks of a placement that a run is about to pay, one after the other and all at one rate.
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

  /** Whether a week at a rate belongs to the same line. */
  boolean isFollowedBy(int week, Rate other) {
    return week == firstWeek + weeks && other.equals(rate);
  }

  /** The line with the week after its last one. */
  ClaimLine longer() {
    return new ClaimLine(placement, firstWeek, weeks + 1, rate);
  }
}
