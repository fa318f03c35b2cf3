package org.famulus.allocation;

/**
 * A place a student may be given.
 *
 * @param place the place
 * @param rank how much she wants it, 1 is most; equal ranks are wanted equally
 * @param surcharge what the programme adds, such as for travel, in hundredths of a rank; zero or more
 */
public record Choice(String place, int rank, int surcharge) {

  /** A choice without surcharge. */
  public static Choice of(String place, int rank) {
    return new Choice(place, rank, 0);
  }
}
