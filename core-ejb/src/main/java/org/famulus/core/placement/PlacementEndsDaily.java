package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.famulus.core.schedule.DailyJob;

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
  public void run(String regionId, LocalDate today) {
    ends.due(regionId).forEach(id -> ends.end(regionId, id));
    lapse.due(regionId).forEach(id -> lapse.lapse(regionId, id));
  }
}
