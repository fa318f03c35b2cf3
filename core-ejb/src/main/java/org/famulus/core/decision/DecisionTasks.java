package org.famulus.core.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Scope;
import org.famulus.core.allocation.AllocationRepository;
import org.famulus.core.allocation.AllocationRun;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.core.placement.PlacementState;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;

/**
 * Calls in which students wait for a place and decisions that wait for an answer, for staff; the
 * place that waits for her own answer, for a student.
 */
@ApplicationScoped
public class DecisionTasks implements TaskSource {

  private static final String ALLOTTED = PlacementState.ALLOTTED.name();

  @Inject private CallRepository calls;
  @Inject private AllocationRepository allocations;
  @Inject private DecisionRepository decisions;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    if (caller.holdsInWhole(regionId, Permission.DECISION_ISSUE)) {
      List<HomeTask> tasks = new ArrayList<>();
      allocations.missed(regionId).forEach(run -> tasks.add(late(run, "decision.task.missed")));
      allocations
          .announcedInVain(regionId)
          .forEach(run -> tasks.add(late(run, "decision.task.in-vain")));
      tasks.addAll(waitingInCalls(regionId));
      tasks.add(
          HomeTask.of(
              Urgency.WAITING,
              unanswered(new Scope(regionId, true, Set.of(), Optional.empty())),
              "decision.task.unanswered",
              "decision.task.unanswered.button",
              "/decision/list.xhtml?state=" + ALLOTTED));
      return tasks;
    }
    return caller.ownPersonFor(regionId, Permission.DECISION_ANSWER).isEmpty()
        ? List.of()
        : List.of(ownAnswer(caller, regionId));
  }

  private static HomeTask late(AllocationRun run, String sentence) {
    return new HomeTask(
        Urgency.LATE,
        1,
        Text.of(sentence, 1, run.title()),
        Text.of("decision.task.missed.button"),
        "/allocation/board.xhtml?call=" + run.callId() + "&run=" + run.id());
  }

  private List<HomeTask> waitingInCalls(String regionId) {
    Map<Long, Long> waiting = allocations.waitingByCall(regionId);
    Set<Long> announced = allocations.announcedCalls(regionId);
    return calls.all(regionId).stream()
        .map(call -> task(call, waiting, announced.contains(call.id())))
        .toList();
  }

  private static HomeTask task(
      ApplicationCall call, Map<Long, Long> waiting, boolean announced) {
    long count = waiting.getOrDefault(call.id(), 0L);
    return new HomeTask(
        announced ? Urgency.WAITING : Urgency.TODAY,
        count,
        Text.of("decision.task.waiting", count, call.title()),
        Text.of("decision.task.waiting.button"),
        "/allocation/board.xhtml?call=" + call.id());
  }

  private HomeTask ownAnswer(Caller caller, String regionId) {
    Scope own =
        new Scope(
            regionId,
            false,
            Set.of(),
            caller.ownPersonFor(regionId, Permission.DECISION_ANSWER));
    return HomeTask.of(
        Urgency.TODAY,
        unanswered(own),
        "decision.task.answer",
        "decision.task.answer.button",
        "/decision/mine.xhtml");
  }

  private long unanswered(Scope scope) {
    return decisions
        .ask(DecisionCriteria.of(scope.regionId()).in(Set.of(PlacementState.ALLOTTED)), scope)
        .number();
  }
}
