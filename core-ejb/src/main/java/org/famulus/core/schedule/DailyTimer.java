package org.famulus.core.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.famulus.core.shared.BehindTheGate;
import org.famulus.core.startup.Readiness;

/**
 * Looks every five minutes whether a new day has begun in a region: soon after midnight, and after a
 * night in which no server ran.
 */
@Singleton
@BehindTheGate("a timer acts for Famulus itself")
public class DailyTimer {

  /** By which the timer is found among those of the server. */
  public static final String NAME = "daily jobs";

  @Inject private DailyJobs jobs;
  @Inject private Readiness readiness;

  /** Runs what is due. */
  @Schedule(hour = "*", minute = "*/5", second = "10", persistent = false, info = NAME)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void everyFiveMinutes() {
    if (readiness.isReady()) {
      jobs.runDue();
    }
  }
}
