package org.famulus.allocation.file;

import org.famulus.allocation.blocks.BlocksPlan;

/**
 * What a search has found, and what it takes to find it again.
 *
 * @param seed with which seed, of eighteen digits at most
 * @param plan the plan
 */
public record SolvedBlocks(long seed, BlocksPlan plan) {

  public SolvedBlocks {
    if (seed < 0 || seed > BlocksKind.LARGEST) {
      throw new IllegalArgumentException("not a number of eighteen digits at most: " + seed);
    }
  }
}
