package org.famulus.core.interest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Approval of an interest.
 *
 * @param by name of who approves
 * @param role as what
 * @param on day of approval
 * @param delegation the recorded delegation, for a delegate
 */
public record Approval(
    String by, ApproverRole role, LocalDate on, Optional<Delegation> delegation) {

  /**
   * A head of unit has handed approval to a head of section.
   *
   * @param by name of the head who delegates
   * @param from first day of the delegation
   * @param to last day of the delegation
   */
  public record Delegation(String by, LocalDate from, LocalDate to) {}
}
