package org.famulus.core.blockplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.region.spi.catalogue.BlockPlanTerms;

/**
 * How long plans and their files are kept: so many days, which the programme says, after a plan was
 * last used. Files know students by pseudonyms only, so nobody could ask for hers to be erased; all
 * the more they have an end.
 */
@ApplicationScoped
public class BlockPlanRetention {

  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private BlockPlanRepository plans;
  @Inject private Clock clock;

  /** Days plans are kept, as the programme says today. */
  int days(String regionId) {
    return days(regionId, regions.today(regionId, clock));
  }

  private int days(String regionId, LocalDate today) {
    return rules
        .open(regionId)
        .days(today, BlockPlanTerms.KEPT_DAYS, BlockPlanTerms.USUAL_KEPT_DAYS);
  }

  /** The same; empty if there is no plan. */
  public OptionalInt daysOfPlans(String regionId) {
    return plans.countByState(regionId).isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(days(regionId));
  }

  /** The last day of a plan that is kept for so many days, if nobody uses it until then. */
  LocalDate lastDay(BlockPlan plan, int days) {
    return LocalDate.ofInstant(plan.lastUsedAt(), zone(plan.regionId())).plusDays(days);
  }

  /** The moment before which a plan was last used whose time is over today. */
  Instant over(String regionId, LocalDate today) {
    return today
        .minusDays(days(regionId, today))
        .atStartOfDay(zone(regionId))
        .toInstant();
  }

  private ZoneId zone(String regionId) {
    return regions.timeZone(regionId);
  }
}
