package org.famulus.allocation.capacity;

/**
 * Students of one cohort who need one subject.
 *
 * @param cohort the cohort
 * @param subject the subject
 * @param firstTerm number of the first term in which it can be, from 0
 * @param lastTerm number of the last
 * @param students how many
 */
public record Demand(String cohort, String subject, int firstTerm, int lastTerm, int students) {

  /** The same with another number of students. */
  public Demand of(int number) {
    return new Demand(cohort, subject, firstTerm, lastTerm, number);
  }
}
