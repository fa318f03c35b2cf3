package org.famulus.core.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A payment run as lists and its page show it.
 *
 * @param id the run
 * @param number its number
 * @param title what it is called
 * @param upTo last day whose weeks it pays
 * @param state where it stands
 * @param entries how many entries it has
 * @param units how many units it pays
 * @param weeks how many weeks it pays
 * @param total what it pays
 * @param currency in which currency
 * @param preparedBy who prepared it
 * @param preparedAt when
 * @param approvedBy who approved it
 * @param approvedAt when
 * @param digest digest of its entries, if it is approved
 */
public record RunRow(
    long id,
    String number,
    String title,
    LocalDate upTo,
    RunState state,
    long entries,
    long units,
    long weeks,
    BigDecimal total,
    String currency,
    String preparedBy,
    Instant preparedAt,
    Optional<String> approvedBy,
    Optional<Instant> approvedAt,
    Optional<String> digest) {

  static RunRow of(PaymentRun run, RunSize size) {
    return new RunRow(
        run.id(),
        run.number(),
        run.title(),
        run.upTo(),
        run.state(),
        size.entries(),
        size.units(),
        size.weeks(),
        run.total(),
        run.currency(),
        run.prepared().name(),
        run.prepared().at(),
        run.approved().map(Signature::name),
        run.approved().map(Signature::at),
        run.digest());
  }

  /** Whether somebody approves it next. */
  public boolean awaitsApproval() {
    return state == RunState.PREPARED;
  }

  /** Whether it is paid. */
  public boolean isApproved() {
    return state == RunState.APPROVED;
  }
}
