package org.famulus.core.matching;

import java.util.List;

/**
 * Where a student who waits should be asked for.
 *
 * @param student who she is and what she looks for
 * @param option the place and the days, with what the rules say to her request
 * @param better places that fit her better, each with why it is not proposed
 */
public record PlaceProposal(
    WaitingStudent student, JudgedOption option, List<PassedOver> better) {

  public PlaceProposal {
    better = List.copyOf(better);
  }

  /** How many steps the place is from everything she wishes. */
  public int getSteps() {
    return option.option().fit().lacks();
  }
}
