package org.famulus.core.blockplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.famulus.core.schedule.DailyJob;
import org.famulus.core.schedule.DailyRound;

/** Every day: plans whose time is over are deleted. */
@ApplicationScoped
public class BlockPlanDaily implements DailyJob {

  @Inject private BlockPlanCleaning cleaning;

  @Override
  public String name() {
    return "block-plan";
  }

  @Override
  public void steps(DailyRound round, String regionId, LocalDate today) {
    round.each(
        "end of the block plan",
        () -> cleaning.over(regionId, today),
        plan -> cleaning.expire(regionId, plan, today));
  }
}
