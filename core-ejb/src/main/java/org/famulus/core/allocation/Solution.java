package org.famulus.core.allocation;

import java.util.List;
import java.util.Optional;

/**
 * What came out of a draft.
 *
 * @param turns everybody's turn, in order of the draw
 */
public record Solution(List<Turn> turns) {

  public Solution {
    turns = List.copyOf(turns);
  }

  /**
   * One candidate's turn.
   *
   * @param candidate whose turn
   * @param lotteryNumber its place in the order, 1 is first
   * @param offerId the place given
   * @param rank rank of the wish fulfilled
   * @param answers what became of every wish, most wanted first
   */
  public record Turn(
      Candidate candidate,
      int lotteryNumber,
      Optional<Long> offerId,
      Optional<Integer> rank,
      List<WishAnswer> answers) {

    public Turn {
      answers = List.copyOf(answers);
    }
  }
}
