package org.famulus.core.blockplan;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.famulus.core.shared.BehindTheGate;
import org.famulus.core.startup.Readiness;

/**
 * Looks every minute for ordered plans that no server computes: those of a server that was lost, and
 * those whose wake was.
 */
@Singleton
@BehindTheGate("a timer acts for Famulus itself")
public class BlockPlanTimer {

  @Inject private BlockPlanRuns runs;
  @Inject private BlockPlanWork work;
  @Inject private BlockPlanTurn turn;
  @Inject private Readiness readiness;

  /** Tells the other servers what this one still computes. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void stayAlive() {
    turn.stayAlive();
  }

  /** Takes up what waits. */
  @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void everyMinute() {
    if (readiness.isReady() && !runs.unfinished().isEmpty()) {
      work.wake();
    }
  }
}
