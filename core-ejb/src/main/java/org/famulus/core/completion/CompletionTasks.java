package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Scope;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.core.task.OwnTasks;
import org.famulus.region.spi.access.Permission;

/**
 * Placements that wait for a confirmation, for its handing in, for a grade: whoever acts next sees it
 * as a task, the faculty sees whom it waits for.
 */
@ApplicationScoped
public class CompletionTasks implements TaskSource {

  private static final String MINE = "/completion/mine.xhtml";
  private static final String LIST = "/completion/list.xhtml?stage=";

  @Inject private CompletionRepository records;
  @Inject private Gate gate;
  @Inject private OwnTasks own;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    List<HomeTask> tasks = new ArrayList<>();
    Scope all = new Scope(regionId, true, Set.of(), Optional.empty());
    if (caller.holdsInWhole(regionId, Permission.GRADE_DECIDE)) {
      tasks.add(
          task(Urgency.TODAY, CompletionStage.AWAITS_GRADE, all, "grade", "/completion/desk.xhtml"));
    }
    if (caller.holdsInWhole(regionId, Permission.CONFIRMATION_EDIT)) {
      tasks.add(waiting(CompletionStage.AWAITS_CONFIRMATION, all, "confirmation"));
      tasks.add(waiting(CompletionStage.AWAITS_HAND_IN, all, "hand-in"));
      if (!caller.holdsInWhole(regionId, Permission.GRADE_DECIDE)) {
        tasks.add(waiting(CompletionStage.AWAITS_GRADE, all, "examiner"));
      }
    } else if (caller.holdsIn(regionId, Permission.CONFIRMATION_EDIT)) {
      tasks.add(
          task(
              Urgency.TODAY,
              CompletionStage.AWAITS_CONFIRMATION,
              gate.scope(regionId, Permission.CONFIRMATION_EDIT),
              "unit",
              LIST + CompletionStage.AWAITS_CONFIRMATION));
    }
    caller
        .ownPersonFor(regionId, Permission.CONFIRMATION_HAND_IN)
        .ifPresent(person -> addHers(regionId, person, tasks));
    return tasks;
  }

  private void addHers(String regionId, long person, List<HomeTask> tasks) {
    Scope hers = new Scope(regionId, false, Set.of(), Optional.of(person));
    tasks.add(task(Urgency.TODAY, CompletionStage.AWAITS_HAND_IN, hers, "own", MINE));
    tasks.addAll(
        own.lines(
            regionId, person, CompletionFile.TO_DO, "completion.task.missing.button", MINE));
  }

  private HomeTask waiting(CompletionStage stage, Scope scope, String key) {
    return task(Urgency.WAITING, stage, scope, key, LIST + stage);
  }

  private HomeTask task(
      Urgency urgency, CompletionStage stage, Scope scope, String key, String view) {
    long count = records.ask(CompletionCriteria.of(scope.regionId()).in(stage), scope).count();
    return HomeTask.of(
        urgency, count, "completion.task." + key, "completion.task." + key + ".button", view);
  }
}
