package org.famulus.region.skane.rule;

import java.time.LocalDate;
import java.time.Month;
import org.famulus.region.spi.Text;

/** The two semesters of the Swedish academic year, each filled by its own call. */
enum Semester {
  /** First half of the year, filled by the call in the autumn before. */
  SPRING,
  /** Second half of the year, filled by the call in the spring before. */
  AUTUMN;

  /** The semester a term belongs to that begins on the given day. */
  static Semester startingOn(LocalDate termFirstDay) {
    return termFirstDay.getMonth().compareTo(Month.JULY) < 0 ? SPRING : AUTUMN;
  }

  /** The semester's name in a sentence. */
  Text label() {
    return Text.of("skane.semester." + name());
  }
}
