package org.famulus.core.decision;

import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * Somebody who waits for a place, and whether a certain place would suit her.
 *
 * @param applicationId application
 * @param number its number
 * @param studentName student's name
 * @param institution home institution
 * @param lotteryNumber her number in the draw, empty if she was not in it
 * @param wishRank rank of the wish the place would fulfil, empty if she did not wish it
 * @param refusals why rules would refuse it
 */
public record ReserveRow(
    long applicationId,
    String number,
    String studentName,
    String institution,
    Optional<Integer> lotteryNumber,
    Optional<Integer> wishRank,
    List<Reason> refusals) {

  public ReserveRow {
    refusals = List.copyOf(refusals);
  }

  /** Whether she wished the place and no rule stands against it. */
  public boolean fits() {
    return wishRank.isPresent() && refusals.isEmpty();
  }
}
