package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;

/** Reminds a student at her unit of the day she has not written yet; not on Saturday and Sunday. */
@ApplicationScoped
public class LogbookTasks implements TaskSource {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private LogbookRepository days;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    Optional<Long> student = caller.ownPersonFor(regionId, Permission.LOGBOOK_EDIT);
    LocalDate today = regions.today(regionId, clock);
    if (student.isEmpty() || today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      return List.of();
    }
    return List.of(
        HomeTask.of(
            Urgency.TODAY,
            days.countWithout(regionId, student.get(), today),
            "logbook.task.today",
            "logbook.task.today.button",
            "/placement/logbook.xhtml"));
  }
}
