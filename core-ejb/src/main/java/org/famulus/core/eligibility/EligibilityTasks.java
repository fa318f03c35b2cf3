package org.famulus.core.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.famulus.core.access.Caller;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;

/** Applications the faculty has to decide on, and those it holds. */
@ApplicationScoped
public class EligibilityTasks implements TaskSource {

  @Inject private CallRepository calls;
  @Inject private ApplicationRepository applications;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    if (!caller.holdsInWhole(regionId, Permission.ELIGIBILITY_DECIDE)) {
      return List.of();
    }
    List<HomeTask> tasks = new ArrayList<>();
    for (ApplicationState state : List.of(ApplicationState.SUBMITTED, ApplicationState.HELD)) {
      Map<Long, Long> waiting = applications.countByCall(regionId, state);
      calls.all(regionId).forEach(call -> tasks.add(task(call, state, waiting)));
    }
    return tasks;
  }

  private static HomeTask task(
      ApplicationCall call, ApplicationState state, Map<Long, Long> waiting) {
    long count = waiting.getOrDefault(call.id(), 0L);
    String key = "eligibility.task." + state;
    return new HomeTask(
        Urgency.TODAY,
        count,
        Text.of(key, count, call.title()),
        Text.of(key + ".button"),
        "/eligibility/desk.xhtml?call=" + call.id() + "&state=" + state);
  }
}
