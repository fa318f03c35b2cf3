package org.famulus.core.home;

import java.time.LocalDate;

/**
 * A date of the season.
 *
 * @param sort what happens; label {@code home.date.<NAME>}
 * @param call title of the call it belongs to
 * @param callId id of the call
 * @param day the day
 * @param past whether it lies behind
 */
public record SeasonDate(Sort sort, String call, long callId, LocalDate day, boolean past) {

  /** What happens on a date. */
  public enum Sort {
    /** Home universities may nominate. */
    NOMINATIONS_OPEN,
    /** Last day for nominations. */
    NOMINATIONS_CLOSE,
    /** Students may apply. */
    OPENS,
    /** Last day for applications. */
    CLOSES,
    /** Results are told. */
    RESULTS,
    /** The term begins. */
    TERM_BEGINS
  }
}
