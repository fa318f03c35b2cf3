package org.famulus.core.evaluation;

import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.Semester;

/** A semester's code in words: its season and its year or years. */
public final class SemesterText {

  private static final int CENTURY = 100;

  private SemesterText() {}

  /** The words. */
  public static Text of(String code) {
    Semester semester = Semester.ofCode(code).orElseThrow();
    return Text.of(
        semester.winter() ? "evaluation.winter" : "evaluation.summer",
        Integer.toString(semester.year()),
        String.format("%02d", (semester.year() + 1) % CENTURY));
  }
}
