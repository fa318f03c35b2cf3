package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.famulus.core.region.Regions;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.schedule.DailyJob;
import org.famulus.core.schedule.DailyRound;
import org.famulus.region.spi.catalogue.Step;

/**
 * What happens to requirements and starts every night, in this order: what placements need is
 * brought up to date, what counts no longer expires, whoever acts next is reminded, and placements
 * whose first day has come start or are held back.
 */
@ApplicationScoped
public class GateDays implements DailyJob {

  @Inject private Regions regions;
  @Inject private PlacementReview review;
  @Inject private RequirementExpiry expiry;
  @Inject private RequirementReminders reminders;
  @Inject private PlacementStarts starts;

  @Override
  public String name() {
    return "gates";
  }

  @Override
  public void steps(DailyRound round, String regionId, LocalDate today) {
    Set<Step> steps = regions.get(regionId).catalogue().steps();
    if (steps.contains(Step.COMPLIANCE) || steps.contains(Step.PLACEMENT)) {
      round.each(
          "review of the placement",
          () -> review.due(regionId),
          placement -> review.review(regionId, placement));
    }
    if (steps.contains(Step.COMPLIANCE)) {
      round.each(
          "expiry for the placement",
          () -> expiry.due(regionId),
          placement -> expiry.expire(regionId, placement));
      round.together(
          "reminder for the placement",
          () -> reminders.due(regionId),
          some -> reminders.daily(regionId, some));
    }
    if (steps.contains(Step.PLACEMENT)) {
      round.each(
          "start of the placement",
          () -> starts.due(regionId),
          placement -> starts.start(regionId, placement, WrittenReasons.none()));
    }
  }
}
