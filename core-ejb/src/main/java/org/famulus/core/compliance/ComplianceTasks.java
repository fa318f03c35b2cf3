package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Regions;
import org.famulus.core.task.OwnTasks;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.Step;

/**
 * What is missing before the start, for the student; what waits at a desk; and who cannot start
 * soon, for the faculty.
 */
@ApplicationScoped
public class ComplianceTasks implements TaskSource {

  /** Days before a first day from which the faculty is told who is not ready. */
  private static final int DAYS_AHEAD = 14;

  private static final String MINE = "/compliance/mine.xhtml";

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RequirementRepository requirements;
  @Inject private ClearanceRepository clearances;
  @Inject private OwnTasks own;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    if (!regions.get(regionId).catalogue().steps().contains(Step.COMPLIANCE)) {
      return List.of();
    }
    List<HomeTask> tasks = new ArrayList<>();
    caller
        .ownPersonFor(regionId, Permission.REQUIREMENT_SUBMIT)
        .ifPresent(
            person -> {
              tasks.add(missing(regionId, person));
              tasks.addAll(
                  own.lines(
                      regionId,
                      person,
                      RequirementsForChange.TO_DO,
                      "requirement.task.due.button",
                      MINE));
            });
    if (caller.holdsInWhole(regionId, Permission.REQUIREMENT_VERIFY)) {
      addFacultys(regionId, tasks);
    }
    if (caller.holdsInWhole(regionId, Permission.REQUIREMENT_VERIFY_CONFIDENTIAL)) {
      tasks.add(
          waiting(regionId, true, "requirement.task.verifier", "/compliance/confidential.xhtml"));
    }
    return tasks;
  }

  private HomeTask missing(String regionId, long person) {
    LocalDate today = regions.today(regionId, clock);
    Optional<LocalDate> due = requirements.nextDueOf(regionId, person);
    return new HomeTask(
        due.filter(day -> day.isBefore(today.plusDays(DAYS_AHEAD))).isPresent()
            ? Urgency.LATE
            : Urgency.TODAY,
        requirements.waitingFor(regionId, person),
        Text.of(
            "requirement.task.missing",
            requirements.waitingFor(regionId, person),
            due.orElse(today)),
        Text.of("requirement.task.missing.button"),
        MINE);
  }

  private void addFacultys(String regionId, List<HomeTask> tasks) {
    LocalDate today = regions.today(regionId, clock);
    clearances
        .notReady(regionId, today, today.plusDays(DAYS_AHEAD))
        .forEach(
            (day, count) ->
                tasks.add(
                    new HomeTask(
                        Urgency.LATE,
                        count,
                        Text.of("requirement.task.not-ready", count, day),
                        Text.of("requirement.task.not-ready.button"),
                        "/compliance/list.xhtml?start=" + day + "&cleared=false")));
    tasks.add(
        HomeTask.of(
            Urgency.LATE,
            clearances.count(regionId, PlacementState.HELD),
            "requirement.task.held",
            "requirement.task.held.button",
            "/compliance/list.xhtml?state=" + PlacementState.HELD));
    tasks.add(waiting(regionId, false, "requirement.task.faculty", "/compliance/desk.xhtml"));
  }

  private HomeTask waiting(String regionId, boolean confidential, String key, String view) {
    DeskCriteria criteria =
        new DeskCriteria(
            regionId,
            Optional.of(confidential ? ActsNext.VERIFIER : ActsNext.FACULTY),
            Optional.empty(),
            Optional.empty());
    return HomeTask.of(
        Urgency.TODAY,
        requirements.ask(criteria, confidential).count(),
        key,
        key + ".button",
        view);
  }
}
