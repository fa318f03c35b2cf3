package org.famulus.region.milamed.account;

import java.util.List;

/**
 * A student's practical year with its absences.
 *
 * @param personId the student
 * @param name her name
 * @param own whether she looks herself
 * @param missed training days missed in the whole year
 * @param yearLimit how many may be missed
 * @param tertialLimit how many may be missed in a tertial
 * @param halfLimit how many may be missed in half of a split one
 * @param tertials tertials
 */
public record YearView(
    long personId,
    String name,
    boolean own,
    int missed,
    int yearLimit,
    int tertialLimit,
    int halfLimit,
    List<TertialLine> tertials) {

  public YearView {
    tertials = List.copyOf(tertials);
  }

  /**
   * A tertial.
   *
   * @param id its id
   * @param form what it is
   * @param missed training days missed
   * @param absences its absences
   */
  public record TertialLine(
      long id, TertialForm form, int missed, List<MilamedAbsence.Row> absences) {

    public TertialLine {
      absences = List.copyOf(absences);
    }
  }
}
