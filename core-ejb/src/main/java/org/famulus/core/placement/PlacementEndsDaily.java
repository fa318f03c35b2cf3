package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.famulus.core.schedule.DailyJob;
import org.famulus.core.schedule.DailyRound;

/** Ends placements at night, and closes those that never started, each by itself. */
@ApplicationScoped
public class PlacementEndsDaily implements DailyJob {

  @Inject private PlacementEnds ends;
  @Inject private PlacementLapse lapse;

  @Override
  public String name() {
    return "placement-ends";
  }

  @Override
  public void steps(DailyRound round, String regionId, LocalDate today) {
    round.each("end of the placement", () -> ends.due(regionId), id -> ends.end(regionId, id));
    round.each(
        "closing of the placement", () -> lapse.due(regionId), id -> lapse.lapse(regionId, id));
  }
}
