package org.famulus.core.decision;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.BehindTheGate;
import org.famulus.core.shared.Outcome;
import org.famulus.core.startup.Readiness;

/**
 * Looks every minute whether an announced moment has come. Every node has its own timer; whichever
 * locks the draft first allots it, and the others find that it is no longer announced.
 */
@Singleton
@BehindTheGate("a timer that acts as Famulus itself, through the use cases")
public class AnnouncementTimer {

  private static final Logger LOG = Logger.getLogger(AnnouncementTimer.class.getName());

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Inject private AnnouncedAllotment announced;
  @Inject private Callers callers;
  @Inject private Regions regions;
  @Inject private Readiness readiness;

  /** Allots what is due, region by region. */
  @Schedule(hour = "*", minute = "*", second = "2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void allotDue() {
    if (!readiness.isReady()) {
      return;
    }
    for (LoadedRegion region : regions.all()) {
      try {
        callers.as(
            Caller.famulus("announced-allotment"),
            () -> {
              announced.due(region.id()).forEach(run -> carryOut(region.id(), run));
              return null;
            });
      } catch (Exception failure) {
        LOG.log(Level.SEVERE, "Announced allotments of " + region.id() + " were not made", failure);
      }
    }
  }

  /** What fails, and is not refused, is tried again every minute for a while. */
  private void carryOut(String regionId, long run) {
    try {
      if (announced.carryOut(regionId, run) instanceof Outcome.Refused<Long>) {
        announced.missed(regionId, run, Duration.ZERO);
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "The announced allotment of draft " + run + " failed", failure);
      announced.missed(regionId, run, PATIENCE);
    }
  }
}
