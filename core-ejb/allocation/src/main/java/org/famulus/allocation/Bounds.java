package org.famulus.allocation;

/**
 * How many students a place or a pool takes.
 *
 * @param least students it takes at least, zero or more; what cannot be met is reported
 * @param most students it takes at most
 * @param noneOrLeast whether it may also take none at all: "none or at least two"
 */
public record Bounds(int least, int most, boolean noneOrLeast) {

  /** Up to so many. */
  public static Bounds upTo(int most) {
    return new Bounds(0, most, false);
  }
}
