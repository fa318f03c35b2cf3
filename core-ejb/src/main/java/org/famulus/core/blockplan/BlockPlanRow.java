package org.famulus.core.blockplan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan as pages show it.
 *
 * @param id its id
 * @param title name people gave it
 * @param state where it stands
 * @param fileName name of the file it is computed from
 * @param fileDigest SHA-256 of that file
 * @param size how much it plans
 * @param periods its periods in their order
 * @param createdBy who brought the file
 * @param createdAt when
 * @param order what was ordered, once it was
 * @param moves moves tried so far
 * @param openBlocks blocks without a place, in what was found so far
 * @param cost of what was found so far
 * @param meanRank mean rank, in what was found so far
 * @param digests of what went in and came out, once it is computed
 * @param failure key of the sentence that says why it failed
 * @param endedAt when it ended
 * @param takes how often a server has begun with it; more than once if one was lost
 * @param lastDay until when it is kept if nobody uses it
 * @param ending whether somebody asked for it to end early
 */
public record BlockPlanRow(
    long id,
    String title,
    BlockPlanState state,
    String fileName,
    String fileDigest,
    PlanSize size,
    List<String> periods,
    String createdBy,
    Instant createdAt,
    Optional<PlanOrder> order,
    long moves,
    Optional<Integer> openBlocks,
    Optional<Long> cost,
    Optional<BigDecimal> meanRank,
    Optional<PlanDigests> digests,
    Optional<String> failure,
    Optional<Instant> endedAt,
    int takes,
    LocalDate lastDay,
    boolean ending) {

  private static final int WHOLE = 100;

  public BlockPlanRow {
    periods = List.copyOf(periods);
  }

  static BlockPlanRow of(BlockPlan plan, LocalDate lastDay) {
    return new BlockPlanRow(
        plan.id(),
        plan.title(),
        plan.state(),
        plan.fileName(),
        plan.fileDigest(),
        plan.size(),
        plan.periods(),
        plan.createdBy(),
        plan.createdAt(),
        plan.order(),
        plan.moves(),
        plan.openBlocks(),
        plan.cost(),
        plan.meanRank(),
        plan.digests(),
        plan.failure(),
        plan.endedAt(),
        plan.takes(),
        lastDay,
        plan.isCancelAsked() && plan.state() == BlockPlanState.RUNNING);
  }

  /** How much of the budget is used up, in percent. */
  public int percent() {
    return order.map(ordered -> (int) (WHOLE * moves / ordered.budget())).orElse(0);
  }

  /** Blocks with a place, of those the file asks for. */
  public int placedBlocks() {
    return size.blocks() - openBlocks.orElse(size.blocks());
  }
}
