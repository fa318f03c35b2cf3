package org.famulus.region.milamed.study;

/** The two universities (MIL-S03); label {@code milamed.university.<NAME>}. */
public enum University {
  /** Leipzig. */
  LEIPZIG(ExamOffice.SN),
  /** Martin-Luther-Universität Halle-Wittenberg. */
  HALLE(ExamOffice.ST);

  private final ExamOffice office;

  University(ExamOffice office) {
    this.office = office;
  }

  /** The examination office of its state. */
  public ExamOffice office() {
    return office;
  }
}
