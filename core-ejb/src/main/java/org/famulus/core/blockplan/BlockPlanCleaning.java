package org.famulus.core.blockplan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** Deletes plans, with all their files, when their time is over. */
@Stateless
public class BlockPlanCleaning {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private BlockPlanRepository plans;
  @Inject private BlockPlanRetention retention;

  /** Ids of plans nobody has used for as long as they are kept, and nobody waits for. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public List<Long> over(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    return plans.lastUsedBefore(regionId, retention.over(regionId, today));
  }

  /** Deletes a plan whose time is over, unless somebody has come to use it again. */
  @UseCase(value = "block-plan.expire", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> expire(String regionId, long id, LocalDate today) {
    gate.allow(Target.region(regionId));
    BlockPlan plan =
        plans.lock(regionId, id).orElseThrow(() -> new NotFoundException("block plan", id));
    running.current().about(BlockPlans.SUBJECT, id, plan.title());
    if (plan.state().isWorking()) {
      return Outcome.refused(Reason.of("block-plan.working", plan.title()));
    }
    if (!plan.lastUsedAt().isBefore(retention.over(regionId, today))) {
      return Outcome.refused(
          Reason.of("block-plan.not-over", plan.title(), retention.lastDay(plan, retention.days(regionId))));
    }
    running.current().change("file", plan.fileName(), null);
    plans.remove(plan);
    return Outcome.done(id);
  }
}
