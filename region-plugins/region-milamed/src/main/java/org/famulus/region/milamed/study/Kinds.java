package org.famulus.region.milamed.study;

/** Codes of the kinds of practica (MIL-F02). */
public final class Kinds {

  /** Nursing service before M1. */
  public static final String NURSING = "NURSING";

  /** Berufsfelderkundung: a look at the profession in the first semesters. */
  public static final String CAREER_EXPLORATION = "CAREER_EXPLORATION";

  /** Block practicum of the clinical semesters. */
  public static final String BLOCK_PRACTICUM = "BLOCK_PRACTICUM";

  /** Famulatur between M1 and M2. */
  public static final String FAMULATUR = "FAMULATUR";

  /** A tertial of the practical year. */
  public static final String TERTIAL = "TERTIAL";

  private Kinds() {}
}
