package org.famulus.region.milamed.study;

import org.famulus.region.spi.rule.Moment;

/** Moments only this programme has. */
public final class Moments {

  /** A completed part of nursing service or Famulatur is about to be counted; {@code PartToCount}. */
  public static final Moment PART_COUNT = new Moment("PART", "COUNT");

  /** The proof of the Famulatur for the registration to M2 is asked for; {@code ProofOf}. */
  public static final Moment FAMULATUR_PROVE = new Moment("FAMULATUR", "PROVE");

  /** An absence from the practical year is about to be entered; facts {@code AbsenceToEnter}. */
  public static final Moment ABSENCE_ENTER = new Moment("ABSENCE", "ENTER");

  private Moments() {}
}
