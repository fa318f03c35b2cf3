package org.famulus.core.blockplan;

/**
 * How long is searched for a plan; label {@code block-plan.effort.<NAME>}. It is a number of moves, so
 * that the same effort gives the same plan on every machine; how long that takes depends on it.
 */
public enum Effort {
  /** A first look. */
  QUICK(1),
  /** Worth waiting for. */
  THOROUGH(10);

  private static final long MOVES_PER_BLOCK = 5_000;
  private static final long LEAST = 200_000;
  private static final long MOST = 200_000_000;

  /** Moves that a server of today tries in a minute, roughly; told to whoever waits. */
  private static final long A_MINUTE = 40_000_000;

  private final long times;

  Effort(long times) {
    this.times = times;
  }

  /** The budget for so many blocks. */
  public long moves(long blocks) {
    return times * Math.max(LEAST, Math.min(MOST, MOVES_PER_BLOCK * blocks));
  }

  /** About how many minutes that takes, at least one. */
  public long minutes(long blocks) {
    return Math.max(1, moves(blocks) / A_MINUTE);
  }
}
