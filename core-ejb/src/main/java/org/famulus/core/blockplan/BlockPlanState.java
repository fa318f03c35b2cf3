package org.famulus.core.blockplan;

import java.util.Set;

/** Where a plan of blocks stands; label {@code block-plan.state.<NAME>}. */
public enum BlockPlanState {
  /** Its file is there; nothing is computed. */
  READY,
  /** Ordered; it waits for a server. */
  WAITING,
  /** A server computes it. */
  RUNNING,
  /** Computed to the end of its budget. */
  DONE,
  /** Ended early by somebody; the best so far was kept. */
  CANCELLED,
  /** It could not be computed. */
  FAILED;

  /** Those of plans that are ordered and not ended. */
  static final Set<BlockPlanState> WORKING = Set.of(WAITING, RUNNING);

  /** Whether it is ordered and not ended. */
  public boolean isWorking() {
    return WORKING.contains(this);
  }

  /** Whether there is a result. */
  public boolean hasResult() {
    return this == DONE || this == CANCELLED;
  }
}
