package org.famulus.core.blockplan;

import java.util.List;

/**
 * A block with its place.
 *
 * @param subject the subject
 * @param site the site
 * @param periods the periods it lasts, in their order
 * @param rank how the student ranked it; zero if she did not
 */
public record PlannedBlock(String subject, String site, List<String> periods, int rank) {

  public PlannedBlock {
    periods = List.copyOf(periods);
  }
}
