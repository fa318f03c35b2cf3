package org.famulus.core.blockplan;

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

  /** Whether it is ordered and not ended. */
  public boolean isWorking() {
    return this == WAITING || this == RUNNING;
  }

  /** Whether there is a result. */
  public boolean hasResult() {
    return this == DONE || this == CANCELLED;
  }
}
