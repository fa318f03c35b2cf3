package org.famulus.core.startup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/**
 * Walking through a season in a demo database: its administrator moves the clock on. It never goes
 * back, because what has happened stays where it is.
 */
@Stateless
public class DemoDays {

  /** How far the clock goes in one step: a typing mistake must not lose the season. */
  private static final int LONGEST_STEP_IN_YEARS = 2;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Regions regions;
  @Inject private Clock clock;
  @Inject private DemoClock demo;

  /**
   * Moves the clock to the same time of a later day.
   *
   * @throws NotFoundException if the database holds no demo
   */
  @UseCase(value = "demo.clock-moved", permission = Permission.PARAMETER_EDIT)
  public Outcome<LocalDate> moveTo(String regionId, LocalDate day) {
    gate.allow(Target.region(regionId));
    if (!demo.isDemo()) {
      throw new NotFoundException("demo clock", regionId);
    }
    LocalDate today = regions.today(regionId, clock);
    if (day == null) {
      return Outcome.refused(Reason.ofField("day", "field.required"));
    }
    if (!day.isAfter(today)) {
      return Outcome.refused(Reason.ofField("day", "demo.only-forward", today));
    }
    LocalDate farthest = today.plusYears(LONGEST_STEP_IN_YEARS);
    if (day.isAfter(farthest)) {
      return Outcome.refused(Reason.ofField("day", "demo.too-far", farthest));
    }
    running.current().change("today", today, day);
    demo.moveTo(sameTimeOn(day, regions.timeZone(regionId)));
    return Outcome.done(day);
  }

  private Instant sameTimeOn(LocalDate day, ZoneId zone) {
    return clock.instant().atZone(zone).with(day).toInstant();
  }
}
