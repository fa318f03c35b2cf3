package org.famulus.core.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry as lists show it.
 *
 * @param id the entry
 * @param runId run it stands in; none while a correction waits
 * @param runNumber number of that
 * @param runUpTo last day whose weeks the run pays
 * @param runState where the run stands
 * @param approvedAt when the run was approved
 * @param placement who was where and when
 * @param kind what it is
 * @param firstWeek first week of the placement it is about, counted from one
 * @param weeks weeks it pays; negative if they are given back
 * @param rate what a week is paid
 * @param currency currency of the amounts
 * @param amount what is paid; negative if it is given back
 * @param reason why it puts an earlier entry right
 * @param correctsId the entry it puts right
 * @param correctsNumber number of the run in which that stands
 * @param notedBy who noted it
 */
public record EntryRow(
    long id,
    Optional<Long> runId,
    Optional<String> runNumber,
    Optional<LocalDate> runUpTo,
    Optional<RunState> runState,
    Optional<Instant> approvedAt,
    PaidPlacement placement,
    EntryKind kind,
    int firstWeek,
    int weeks,
    BigDecimal rate,
    String currency,
    BigDecimal amount,
    Optional<String> reason,
    Optional<Long> correctsId,
    Optional<String> correctsNumber,
    String notedBy) {

  /** Last week of the placement it is about. */
  public int lastWeek() {
    return firstWeek + Math.max(1, Math.abs(weeks)) - 1;
  }

  /** Whether it can be put right by a correction: it is paid and no correction itself. */
  public boolean isCorrectable() {
    return kind == EntryKind.CLAIM && runState.filter(RunState.APPROVED::equals).isPresent();
  }
}
