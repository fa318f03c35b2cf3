package org.famulus.allocation.file;

import java.util.Optional;
import java.util.OptionalLong;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.SearchSettings;

/**
 * A run that plans several blocks for each student.
 *
 * @param stated what the file says about itself
 * @param round what the plan is for; may be empty
 * @param problem what is to be planned, without faults
 * @param moves how many moves the search may try; empty if a file of somebody else leaves it out
 * @param seed the seed as a number
 * @param endedAfter after how many moves somebody ended the search; empty if nobody did
 * @param cost what the plan is said to cost
 * @param result what was published as the plan; empty before it is searched for
 */
public record BlocksRun(
    Stated stated,
    String round,
    BlocksProblem problem,
    OptionalLong moves,
    OptionalLong seed,
    OptionalLong endedAfter,
    OptionalLong cost,
    Optional<BlocksResult> result)
    implements PublishedRun {

  /** With what the search can be repeated; empty if the file leaves out seed or moves. */
  public Optional<SearchSettings> settings() {
    return seed.isPresent() && moves.isPresent()
        ? Optional.of(new SearchSettings(seed.getAsLong(), moves.getAsLong(), endedAfter))
        : Optional.empty();
  }
}
