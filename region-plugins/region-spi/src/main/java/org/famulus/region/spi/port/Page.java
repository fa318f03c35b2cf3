package org.famulus.region.spi.port;

/**
 * Which rows of a list are wanted.
 *
 * @param offset rows to skip, zero or more
 * @param size most rows to answer, 1 to 500
 */
public record Page(int offset, int size) {

  /** Most rows one question may ask for. */
  public static final int LARGEST = 500;

  public Page {
    if (offset < 0 || size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("A page has an offset >= 0 and 1 to " + LARGEST + " rows.");
    }
  }
}
