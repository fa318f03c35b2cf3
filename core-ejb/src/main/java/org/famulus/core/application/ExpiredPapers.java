package org.famulus.core.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.BehindTheGate;
import org.famulus.core.startup.Readiness;

/**
 * Every night deletes the papers whose time is over. Several nodes may do so at once; the second
 * finds nothing left.
 */
@Singleton
@BehindTheGate("a timer that acts as Famulus itself, through the use case")
public class ExpiredPapers {

  private static final Logger LOG = Logger.getLogger(ExpiredPapers.class.getName());

  @Inject private Papers papers;
  @Inject private Callers callers;
  @Inject private Regions regions;
  @Inject private Readiness readiness;

  /** Runs once a night, region by region; a failure in one does not keep the others' papers. */
  @Schedule(hour = "3", minute = "20", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void delete() {
    if (!readiness.isReady()) {
      return;
    }
    for (LoadedRegion region : regions.all()) {
      try {
        callers.as(Caller.famulus("expired papers"), () -> papers.deleteExpired(region.id()));
      } catch (Exception failure) {
        LOG.log(Level.SEVERE, "Expired papers of " + region.id() + " were not deleted", failure);
      }
    }
  }
}
