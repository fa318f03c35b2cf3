package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.famulus.core.region.Regions;
import org.famulus.core.settings.MovableClock;

/**
 * Lets something of a first season happen on an earlier day, in the morning; afterwards the clock goes
 * on from where it was.
 */
@ApplicationScoped
class SeasonClock {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  @Inject private MovableClock clock;
  @Inject private Regions regions;

  /** The day the season begins with. */
  LocalDate today(String regionId) {
    return regions.today(regionId, clock);
  }

  /** Does something on an earlier day; on a later one it does not happen yet. */
  void on(String regionId, LocalDate day, Runnable what) {
    if (day.isAfter(today(regionId))) {
      return;
    }
    Instant before = clock.instant();
    long started = System.nanoTime();
    clock.moveTo(day.atTime(MORNING).atZone(regions.timeZone(regionId)).toInstant());
    try {
      what.run();
    } finally {
      clock.moveTo(before.plus(Duration.ofNanos(System.nanoTime() - started)));
    }
  }
}
