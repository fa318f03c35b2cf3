package org.famulus.allocation.file;

/** What a published file may hold at most; whatever is larger was not meant for a computer this size. */
final class Limits {

  /** CSV files in one published file. */
  static final int FILES = 40;

  /** Bytes of all CSV files together, unpacked. */
  static final long BYTES = 512L << 20;

  /** Rows of all CSV files together. */
  static final int ROWS = 12_000_000;

  /** Columns of one CSV file. */
  static final int COLUMNS = 40;

  /** Characters of one cell. */
  static final int CELL = 1_000;

  private Limits() {}
}
