package org.famulus.core.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Gate;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.region.spi.access.Permission;

/** Interest that waits: for approval by those who approve, for handing in by those who drafted. */
@ApplicationScoped
public class InterestTasks implements TaskSource {

  private static final String LIST = "/interest/list.xhtml?state=";

  @Inject private Gate gate;
  @Inject private InterestRepository interests;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    List<HomeTask> tasks = new ArrayList<>();
    if (caller.holdsIn(regionId, Permission.INTEREST_EDIT)) {
      Map<InterestState, Long> counts =
          interests.countByState(regionId, gate.scope(regionId, Permission.INTEREST_EDIT));
      boolean approves = caller.holdsIn(regionId, Permission.INTEREST_APPROVE);
      tasks.add(
          task(approves ? Urgency.TODAY : Urgency.WAITING, InterestState.SUBMITTED, counts));
      tasks.add(task(Urgency.TODAY, InterestState.DRAFT, counts));
    }
    return tasks;
  }

  private static HomeTask task(
      Urgency urgency, InterestState state, Map<InterestState, Long> counts) {
    String key = "interest.task." + state;
    return HomeTask.of(
        urgency, counts.getOrDefault(state, 0L), key, key + ".button", LIST + state);
  }
}
