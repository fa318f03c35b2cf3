package org.famulus.it.services;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import java.util.List;
import org.famulus.core.schedule.DailyTimer;

/**
 * Takes the product's daily timer out of the service tests. They run the jobs themselves; the timer
 * would do so behind their backs, and while a test has moved the clock it would do the work of a day
 * to come in the scenes of all others.
 */
@Singleton
@Startup
public class DailyTimerOff {

  @Resource private TimerService timers;

  @PostConstruct
  void turnOff() {
    running().forEach(Timer::cancel);
  }

  /** The daily timers that would still fire. */
  public List<Timer> running() {
    return timers.getAllTimers().stream()
        .filter(timer -> DailyTimer.NAME.equals(timer.getInfo()))
        .toList();
  }
}
