package org.famulus.core.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A claim as lists and its page show it.
 *
 * @param id the claim
 * @param version version for concurrent edits
 * @param number the number people know it by
 * @param personId the student
 * @param studentName the student's name
 * @param placementId the placement
 * @param unitName the host's name
 * @param kind code of the placement kind
 * @param firstDay first day of the placement
 * @param lastDay last day on which the student was there
 * @param state where it stands
 * @param distanceKm kilometres between the place of study and the host
 * @param costs what is asked for, and what the check has left
 * @param periodId what is to pay it, once it was handed in
 * @param periodTitle what that is called
 * @param currency in which currency; that of payment files while no funding period is to pay it
 * @param submittedOn the day it was handed in first
 * @param touchedOn the day something was last done about it
 * @param reason why it was sent back or refused
 */
public record SupportRow(
    long id,
    long version,
    String number,
    long personId,
    String studentName,
    long placementId,
    String unitName,
    String kind,
    LocalDate firstDay,
    LocalDate lastDay,
    SupportState state,
    int distanceKm,
    List<CostLine> costs,
    Optional<Long> periodId,
    Optional<String> periodTitle,
    String currency,
    Optional<LocalDate> submittedOn,
    LocalDate touchedOn,
    Optional<String> reason) {

  public SupportRow {
    costs = costs.stream().sorted(Comparator.comparing(CostLine::kind)).toList();
  }

  /** Kinds of costs for which something is asked. */
  public List<CostLine> asked() {
    return costs.stream().filter(cost -> cost.claimed().signum() > 0).toList();
  }

  /** What is asked for altogether. */
  public BigDecimal claimed() {
    return sum(CostLine::claimed);
  }

  /** What counts altogether: what the check has left, else what is asked for. */
  public BigDecimal counting() {
    return sum(CostLine::counting);
  }

  /** Whether the check has left less than was asked for. */
  public boolean isLess() {
    return counting().compareTo(claimed()) < 0;
  }

  /** Whether the student writes it. */
  public boolean isDraft() {
    return state == SupportState.DRAFT;
  }

  /** Whether nothing is done about it any more. */
  public boolean isClosed() {
    return SupportState.CLOSED.contains(state);
  }

  private BigDecimal sum(Function<CostLine, BigDecimal> part) {
    return costs.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
