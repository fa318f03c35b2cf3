package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.core.region.Regions;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.schedule.DailyJob;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.port.Page;

/**
 * What happens to requirements and starts every night, in this order: what counts no longer
 * expires, whoever acts next is reminded, and placements whose first day has come start or are held
 * back.
 */
@ApplicationScoped
public class GateDays implements DailyJob {

  @Inject private Regions regions;
  @Inject private RequirementExpiry expiry;
  @Inject private RequirementReminders reminders;
  @Inject private PlacementStarts starts;

  @Override
  public String name() {
    return "gates";
  }

  @Override
  public void run(String regionId, LocalDate today) {
    Set<Step> steps = regions.get(regionId).catalogue().steps();
    if (steps.contains(Step.COMPLIANCE)) {
      expiry.due(regionId).forEach(placement -> expiry.expire(regionId, placement));
      List<Long> open = reminders.due(regionId);
      for (int from = 0; from < open.size(); from += Page.LARGEST) {
        reminders.daily(
            regionId, open.subList(from, Math.min(open.size(), from + Page.LARGEST)));
      }
    }
    if (steps.contains(Step.PLACEMENT)) {
      starts
          .due(regionId)
          .forEach(placement -> starts.start(regionId, placement, WrittenReasons.none()));
    }
  }
}
