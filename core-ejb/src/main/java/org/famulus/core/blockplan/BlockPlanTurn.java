package org.famulus.core.blockplan;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbc.JdbcLockProvider;
import org.famulus.allocation.file.UnusableFile;

/**
 * Computes one plan, on whichever server gets its lock in the database. The lock is held for a short
 * time and prolonged while the search goes on: that of a server that has died runs out, and the plan
 * is taken up again from the start, which gives the same result.
 */
@ApplicationScoped
public class BlockPlanTurn {

  private static final Logger LOG = Logger.getLogger(BlockPlanTurn.class.getName());

  /** Longer than a search is silent while it books and polishes. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  @Inject private BlockPlanRuns runs;

  private volatile boolean closing;

  /** Computes a plan; answers whether it is done with, here and now. */
  public boolean run(long id) {
    // Locks are compared with the server's own time; one taken in a demo's future would not end.
    Optional<SimpleLock> free =
        closing
            ? Optional.empty()
            : locks()
                .lock(
                    new LockConfiguration(
                        ClockProvider.now(), BlockPlanRepository.lockName(id), LEASE, Duration.ZERO));
    if (free.isEmpty()) {
      return false;
    }
    AtomicReference<SimpleLock> lock = new AtomicReference<>(free.get());
    try {
      return runs.take(id).map(taken -> compute(taken, lock)).orElse(false);
    } finally {
      lock.get().unlock();
    }
  }

  private boolean compute(BlockPlanRuns.Taken taken, AtomicReference<SimpleLock> lock) {
    PlanWatch watch =
        new PlanWatch(
            progress -> runs.goesOn(taken, progress), () -> prolong(lock), () -> closing);
    try {
      PlanSearch.Found found =
          new PlanSearch(
                  PlanFile.read(taken.input()), taken.order().seed(), taken.order().budget())
              .run(watch);
      if (!watch.isLost()) {
        runs.end(taken, found);
      }
      return !watch.isLost();
    } catch (UnusableFile | PlanFile.WrongKindException changed) {
      // It could be read when it was brought: another version of Famulus reads otherwise.
      return failed(taken, "block-plan.failed.unreadable", changed);
    } catch (OutOfMemoryError tooLarge) {
      return failed(taken, "block-plan.failed.memory", tooLarge);
    } catch (RuntimeException failure) {
      return failed(taken, "block-plan.failed.error", failure);
    }
  }

  private boolean failed(BlockPlanRuns.Taken taken, String reason, Throwable failure) {
    LOG.log(Level.SEVERE, "The plan of blocks " + taken.id() + " failed", failure);
    runs.fail(taken, reason);
    return true;
  }

  private static boolean prolong(AtomicReference<SimpleLock> lock) {
    Optional<SimpleLock> longer = lock.get().extend(LEASE, Duration.ZERO);
    longer.ifPresent(lock::set);
    return longer.isPresent();
  }

  /** The server goes down: what it computes is left for another, or for its own next start. */
  @PreDestroy
  void close() {
    closing = true;
  }

  private static JdbcLockProvider locks() {
    try {
      return new JdbcLockProvider((DataSource) new InitialContext().lookup("jdbc/famulus"));
    } catch (NamingException missing) {
      throw new IllegalStateException("The server has no data source jdbc/famulus.", missing);
    }
  }
}
