package org.famulus.allocation.file;

import org.famulus.allocation.blocks.BlocksProblem;

/**
 * What is decided before a plan of several blocks is searched for, and what its input digest is of.
 *
 * @param round what the plan is for, in words; may be empty
 * @param moves how many moves the search may try
 * @param problem what is to be planned
 */
public record BlocksInput(String round, long moves, BlocksProblem problem) {

  /** More moves than these nobody waits for. */
  public static final long MOST_MOVES = 1_000_000_000_000L;

  public BlocksInput {
    if (moves < 0 || moves > MOST_MOVES) {
      throw new IllegalArgumentException("no search tries " + moves + " moves");
    }
  }
}
