package org.famulus.core.blockplan;

/**
 * A block with its place.
 *
 * @param subject the subject
 * @param site the site
 * @param first its first period
 * @param last its last period
 * @param rank how the student ranked it; zero if she did not
 */
public record PlannedBlock(String subject, String site, String first, String last, int rank) {

  /** Whether it lasts longer than one period. */
  public boolean isLong() {
    return !first.equals(last);
  }
}
