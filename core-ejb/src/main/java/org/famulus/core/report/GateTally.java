package org.famulus.core.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.famulus.region.spi.compliance.RequirementStatus;

/** Adds up how long one requirement took, over all placements that had it. */
final class GateTally {

  private final String code;
  private final String gate;
  private final boolean confidential;
  private long asked;
  private long open;
  private long late;
  private long handedIn;
  private long daysToHandIn;
  private long verified;
  private long daysToVerify;

  GateTally(String code, String gate, boolean confidential) {
    this.code = code;
    this.gate = gate;
    this.confidential = confidential;
  }

  /** Adds so many placements with the same days. */
  void add(Days days, long placements, LocalDate today) {
    if (days.status() == RequirementStatus.NOT_REQUIRED) {
      return;
    }
    asked += placements;
    if (days.status() != RequirementStatus.VERIFIED) {
      open += placements;
      late += days.dueOn().isBefore(today) ? placements : 0;
    }
    if (days.submittedOn() != null) {
      handedIn += placements;
      daysToHandIn += placements * between(days.decidedOn(), days.submittedOn());
    }
    if (days.submittedOn() != null && days.verifiedOn() != null) {
      verified += placements;
      daysToVerify += placements * between(days.submittedOn(), days.verifiedOn());
    }
  }

  /** The sum. Where so few were asked that they could be recognised, nothing is told. */
  GateRow row() {
    Figure group = Figure.count(asked, confidential);
    return new GateRow(
        code,
        gate,
        group,
        within(group, Figure.count(open, confidential)),
        within(group, Figure.count(late, confidential)),
        within(group, Figure.average(daysToHandIn, handedIn, confidential)),
        within(group, Figure.average(daysToVerify, verified, confidential)));
  }

  private static Figure within(Figure group, Figure part) {
    return group.told() ? part : part.hidden();
  }

  private static long between(LocalDate from, LocalDate to) {
    return Math.max(0, ChronoUnit.DAYS.between(from, to));
  }

  /**
   * The days of a requirement.
   *
   * @param status where it stands
   * @param decidedOn day of the admission decision
   * @param submittedOn day it was handed in, or null
   * @param verifiedOn day it was verified, or null
   * @param dueOn day it falls due
   */
  record Days(
      RequirementStatus status,
      LocalDate decidedOn,
      LocalDate submittedOn,
      LocalDate verifiedOn,
      LocalDate dueOn) {}
}
