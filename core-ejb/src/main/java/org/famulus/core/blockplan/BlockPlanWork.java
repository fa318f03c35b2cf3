package org.famulus.core.blockplan;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Computes ordered plans on the server's own threads. A search takes a processor for itself: half of
 * them are left for those who work with pages, and further plans wait.
 */
@ApplicationScoped
public class BlockPlanWork {

  private static final Logger LOG = Logger.getLogger(BlockPlanWork.class.getName());

  private final Semaphore room =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  @Inject private BlockPlanRuns runs;
  @Inject private BlockPlanTurn turn;

  /** A plan was ordered. */
  void afterCommit(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) BlockPlanOrdered ordered) {
    wake();
  }

  /** Computes in the background what waits; a wake that is lost only waits for the timer. */
  public void wake() {
    executor().execute(this::work);
  }

  private void work() {
    if (!room.tryAcquire()) {
      return;
    }
    try {
      boolean done = true;
      while (done) {
        done = runs.unfinished().stream().anyMatch(this::isDone);
      }
    } catch (RuntimeException noDatabase) {
      LOG.log(Level.SEVERE, "Ordered plans of blocks could not be computed", noDatabase);
    } finally {
      room.release();
    }
  }

  /** One that breaks off does not keep the others waiting; it is tried again after its lease. */
  private boolean isDone(long id) {
    try {
      return turn.run(id);
    } catch (RuntimeException | OutOfMemoryError failure) {
      LOG.log(Level.SEVERE, "The plan of blocks " + id + " broke off", failure);
      return false;
    }
  }

  private static ManagedExecutorService executor() {
    try {
      return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    } catch (NamingException missing) {
      throw new IllegalStateException("The server has no managed executor.", missing);
    }
  }
}
