package org.famulus.allocation;

/** What an allocation is measured by, one after another. */
public enum Measure {
  /** Students missing where a least number was asked for. */
  BELOW_LEAST,
  /** Students without a place. */
  UNPLACED,
  /** Ranks of all together, in hundredths, with surcharges. */
  RANKS,
  /** Students at one rank, to be as many as possible. */
  MANY_AT_RANK,
  /** Students at one rank, to be as few as possible. */
  FEW_AT_RANK,
  /** Surcharges of all together, in hundredths of a rank. */
  SURCHARGES,
  /** Of equally good results: better ranks for better lottery numbers. */
  LOTTERY,
  /** Of results equal in that, too: the lot of each place for each student. */
  DRAW;

  /** Whether only chance is measured. */
  public boolean isChance() {
    return this == LOTTERY || this == DRAW;
  }
}
