package org.famulus.core.blockplan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.famulus.allocation.blocks.PlanRanks;

/**
 * What a plan gives a student.
 *
 * @param student what the file calls her
 * @param blocks blocks with a place, in the order of their periods
 * @param open blocks without one
 */
public record PlannedStudent(String student, List<PlannedBlock> blocks, List<OpenBlockAnswer> open) {

  public PlannedStudent {
    blocks = List.copyOf(blocks);
    open = List.copyOf(open);
  }

  /** The block she has in a period, if there is one. */
  public Optional<PlannedBlock> at(String period) {
    return blocks.stream().filter(block -> block.periods().contains(period)).findFirst();
  }

  /** Mean rank of the blocks that have one. */
  public Optional<BigDecimal> meanRank() {
    return MeanRank.of(PlanRanks.counted(blocks.stream().map(PlannedBlock::rank).toList()).mean());
  }
}
