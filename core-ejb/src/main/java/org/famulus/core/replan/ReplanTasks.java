package org.famulus.core.replan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;

/** Plans on which all have answered and answers that are missing, for staff; what a student is asked. */
@ApplicationScoped
public class ReplanTasks implements TaskSource {

  private static final String RECORD = "/replan/record.xhtml?id=";

  @Inject private ReplanRepository replans;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    List<HomeTask> tasks = new ArrayList<>();
    if (caller.holdsInWhole(regionId, Permission.DECISION_ISSUE)) {
      replans.asking(regionId).forEach(plan -> tasks.add(task(plan)));
    }
    Optional<Long> person = caller.ownPersonFor(regionId, Permission.DECISION_ANSWER);
    person
        .map(id -> replans.waitingFor(regionId, id))
        .map(
            count ->
                HomeTask.of(
                    Urgency.TODAY,
                    count,
                    "replan.task.answer",
                    "replan.task.answer.button",
                    "/replan/mine.xhtml"))
        .ifPresent(tasks::add);
    return tasks;
  }

  private static HomeTask task(AskingPlan plan) {
    long missing = plan.unanswered();
    return missing == 0
        ? new HomeTask(
            Urgency.TODAY,
            1,
            Text.of("replan.task.ready", plan.reason()),
            Text.of("replan.task.ready.button"),
            RECORD + plan.id())
        : HomeTask.of(
            Urgency.WAITING,
            missing,
            "replan.task.unanswered",
            "replan.task.unanswered.button",
            RECORD + plan.id());
  }
}
