package org.famulus.core.blockplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a plan gives a student.
 *
 * @param student what the file calls her
 * @param blocks blocks with a place, in the order of their periods
 * @param open blocks without one
 */
public record PlannedStudent(String student, List<PlannedBlock> blocks, List<OpenBlockAnswer> open) {

  private static final int DIGITS = 2;

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
    return mean(blocks);
  }

  static Optional<BigDecimal> mean(List<PlannedBlock> blocks) {
    OptionalDouble mean =
        blocks.stream().map(PlannedBlock::rank).filter(rank -> rank > 0).mapToInt(r -> r).average();
    return mean.isEmpty()
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(mean.getAsDouble()).setScale(DIGITS, RoundingMode.HALF_UP));
  }
}
