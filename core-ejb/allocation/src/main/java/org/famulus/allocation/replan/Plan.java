package org.famulus.allocation.replan;

import java.util.List;
import java.util.Optional;
import org.famulus.allocation.Allocation;

/**
 * One point on the curve between fewest moves and best ranks.
 *
 * @param price ranks all together must gain for each student moved who need not move; empty for as
 *     few moves as possible at any price
 * @param allocation who has which place
 * @param moves everybody whose place changes, by id
 */
public record Plan(Optional<Integer> price, Allocation allocation, List<Move> moves) {

  public Plan {
    moves = List.copyOf(moves);
  }

  /** Students moved whose place is still there. */
  public long othersMoved() {
    return moves.stream()
        .filter(move -> !move.displaced() && move.from().isPresent())
        .count();
  }

  /** Students whose place is gone and who have none now. */
  public long displacedWithoutPlace() {
    return moves.stream().filter(move -> move.displaced() && move.to().isEmpty()).count();
  }
}
