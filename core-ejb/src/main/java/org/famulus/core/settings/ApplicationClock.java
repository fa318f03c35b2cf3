package org.famulus.core.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;

/** The one clock everybody injects. */
@ApplicationScoped
public class ApplicationClock {

  private final MovableClock clock = new MovableClock();

  /** The clock for injection points of type {@link Clock}. */
  @Produces
  @Typed(Clock.class)
  public Clock clock() {
    return clock;
  }

  /** The clock as the demo start and the tests move it. */
  @Produces
  @Typed(MovableClock.class)
  public MovableClock movableClock() {
    return clock;
  }
}
