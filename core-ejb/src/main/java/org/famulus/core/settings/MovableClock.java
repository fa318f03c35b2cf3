package org.famulus.core.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The application's clock: real time plus a shift. The shift is zero except in a demo database and
 * in tests, where the season's dates are walked through.
 */
public final class MovableClock extends Clock {

  private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

  /** Moves the clock so that it shows the given instant now, and runs on from there. */
  public void moveTo(Instant instant) {
    shift.set(Duration.between(Clock.systemUTC().instant(), instant));
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(shift.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    MovableClock original = this;
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return original.withZone(other);
      }

      @Override
      public Instant instant() {
        return original.instant();
      }
    };
  }
}
