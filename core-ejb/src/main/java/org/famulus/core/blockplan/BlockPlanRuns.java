package org.famulus.core.blockplan;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.javacrumbs.shedlock.core.ClockProvider;
import org.famulus.core.shared.BehindTheGate;

/** The short transactions of a server that computes plans: what waits, take, progress, end. */
@Stateless
@BehindTheGate("serves the server that computes what a use case has ordered")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BlockPlanRuns {

  /** A plan that servers were lost over so often is not tried again; it may be what they died of. */
  static final int MOST_TAKES = 3;

  /** A server that was not heard of for so long is lost; it speaks up several times within. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  @Inject private BlockPlanRepository plans;
  @Inject private Clock clock;

  /** Plans that were ordered and have not ended, the longest waiting first. */
  public List<Long> unfinished() {
    return plans.unfinished();
  }

  /** Takes a plan; empty if there is nothing to do, or another server is at it. */
  public Optional<Taken> take(long id) {
    Optional<BlockPlan> found = plans.lock(id).filter(BlockPlanRuns::isFree);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    BlockPlan plan = found.get();
    if (plan.takes() >= MOST_TAKES) {
      plan.fail("block-plan.failed.lost", clock.instant());
      return Optional.empty();
    }
    plan.take(leaseEnd());
    return Optional.of(new Taken(id, plan.runNumber(), plan.order().orElseThrow()));
  }

  private static boolean isFree(BlockPlan plan) {
    return plan.state().isWorking() && !plan.isHeld(ClockProvider.now());
  }

  /** By the server's own time: a lease of a demo's future would not end. */
  private static Instant leaseEnd() {
    return ClockProvider.now().plus(LEASE);
  }

  /** The file of a plan; apart from the take, which counts even if this fails. */
  public byte[] input(Taken taken) {
    return plans.input(taken.id());
  }

  /** Tells the others that the server of a run is alive. */
  public void alive(Taken taken) {
    plans.alive(taken.id(), taken.run(), leaseEnd());
  }

  /** Notes how far the search is; answers what shall become of it. */
  public PlanWatch.Order noted(Taken taken, Optional<PlanProgress> progress) {
    progress.ifPresent(each -> plans.progress(taken.id(), taken.run(), each));
    return plans
        .isCancelAsked(taken.id(), taken.run())
        .map(asked -> asked ? PlanWatch.Order.END : PlanWatch.Order.GO_ON)
        .orElse(PlanWatch.Order.LOST);
  }

  /** Leaves a plan to another server, as this one goes down. */
  public void giveBack(Taken taken) {
    stillOf(taken).ifPresent(BlockPlan::giveBack);
  }

  /** Stores what was found, unless another run has begun meanwhile. */
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
        .filter(plan -> plan.state() == BlockPlanState.RUNNING && plan.runNumber() == taken.run());
  }

  /**
   * A plan that a server has taken.
   *
   * @param id its id
   * @param run number of this run of it; no other run ever has it
   * @param order what was ordered
   */
  public record Taken(long id, long run, PlanOrder order) {}
}
