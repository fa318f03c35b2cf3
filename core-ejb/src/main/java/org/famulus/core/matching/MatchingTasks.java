package org.famulus.core.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.famulus.core.access.Caller;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.Step;

/** Staff sees as a task how many students wait for a place. */
@ApplicationScoped
public class MatchingTasks implements TaskSource {

  @Inject private Regions regions;
  @Inject private PlaceWishRepository wishes;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    if (!regions.get(regionId).catalogue().steps().contains(Step.BOOKING)
        || !caller.holdsInWhole(regionId, Permission.PLACE_MATCH)) {
      return List.of();
    }
    return List.of(
        HomeTask.of(
            Urgency.TODAY,
            wishes.countStudents(regionId),
            "matching.task",
            "matching.task.button",
            "/matching/board.xhtml"));
  }
}
