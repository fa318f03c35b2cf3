package org.famulus.allocation.file;

import org.famulus.allocation.blocks.BlocksPlan;

/**
 * What a search has found, and what it takes to find it again.
 *
 * @param seed with which seed, of eighteen digits at most
 * @param plan the plan
 */
public record SolvedBlocks(long seed, BlocksPlan plan) {

  /** The largest seed, of eighteen digits. */
  public static final long LARGEST_SEED = 999_999_999_999_999_999L;

  public SolvedBlocks {
    if (seed < 0 || seed > LARGEST_SEED) {
      throw new IllegalArgumentException("not a number of eighteen digits at most: " + seed);
    }
  }
}
