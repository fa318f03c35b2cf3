package org.famulus.core.blockplan;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.BehindTheGate;

/** The short transactions of a server that computes plans: what waits, take, progress, end. */
@Stateless
@BehindTheGate("serves the server that computes what a use case has ordered")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BlockPlanRuns {

  /** A plan that servers were lost over so often is not tried again; it may be what they died of. */
  static final int MOST_TAKES = 3;

  @Inject private BlockPlanRepository plans;
  @Inject private Clock clock;

  /** Plans that were ordered and have not ended, the longest waiting first. */
  public List<Long> unfinished() {
    return plans.unfinished();
  }

  /** Takes a plan; empty if there is nothing to do any more. The caller holds its lock. */
  public Optional<Taken> take(long id) {
    Optional<BlockPlan> found = plans.lock(id).filter(plan -> plan.state().isWorking());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    BlockPlan plan = found.get();
    if (plan.takes() >= MOST_TAKES) {
      plan.fail("block-plan.failed.lost", clock.instant());
      return Optional.empty();
    }
    plan.take();
    return Optional.of(
        new Taken(id, plan.takes(), plan.order().orElseThrow(), plans.input(id)));
  }

  /** Notes how far the search is; answers whether it shall go on. */
  public boolean goesOn(Taken taken, Optional<PlanProgress> progress) {
    progress.ifPresent(each -> plans.progress(taken.id(), each));
    return !plans.isCancelAsked(taken.id());
  }

  /** Stores what was found, unless another server has taken the plan meanwhile. */
  public void end(Taken taken, PlanSearch.Found found) {
    stillOf(taken)
        .ifPresent(
            plan -> {
              plan.end(found.outcome(), clock.instant());
              plans.addResult(taken.id(), found.content(), found.students());
            });
  }

  /** The plan cannot be computed. */
  public void fail(Taken taken, String reason) {
    stillOf(taken).ifPresent(plan -> plan.fail(reason, clock.instant()));
  }

  private Optional<BlockPlan> stillOf(Taken taken) {
    return plans
        .lock(taken.id())
        .filter(plan -> plan.state() == BlockPlanState.RUNNING && plan.takes() == taken.number());
  }

  /**
   * A plan that a server has taken.
   *
   * @param id its id
   * @param number which time it was taken
   * @param order what was ordered
   * @param input the file
   */
  public record Taken(long id, int number, PlanOrder order, byte[] input) {}
}
