package org.famulus.core.replan;

import java.time.Instant;
import java.util.Optional;

/**
 * A plan in a list.
 *
 * @param id id
 * @param callId the call
 * @param reason why places are given anew
 * @param state where it stands
 * @param price ranks for each move of somebody who need not move; empty for fewest moves
 * @param createdBy who proposed it
 * @param createdAt when
 */
public record ReplanRow(
    long id,
    long callId,
    String reason,
    ReplanState state,
    Optional<Integer> price,
    String createdBy,
    Instant createdAt) {

  static ReplanRow of(Replan plan) {
    return new ReplanRow(
        plan.id(),
        plan.callId(),
        plan.reason(),
        plan.state(),
        plan.price(),
        plan.createdBy(),
        plan.createdAt());
  }

  /** Whether it may still be carried out. */
  public boolean isOpen() {
    return ReplanState.OPEN.contains(state);
  }
}
