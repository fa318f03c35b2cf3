package org.famulus.core.blockplan;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.famulus.allocation.file.UnusableFile;

/**
 * Computes one plan, on whichever server takes it first. While it does, a timer tells the others that
 * this server is alive, however silent the search is: the plan of a server that has died is taken up
 * again from the start, which gives the same result.
 */
@ApplicationScoped
public class BlockPlanTurn {

  private static final Logger LOG = Logger.getLogger(BlockPlanTurn.class.getName());

  /** How often an ending is tried to be stored; hours of search may hang on it. */
  private static final int ATTEMPTS = 7;

  private static final Duration PAUSE = Duration.ofSeconds(10);

  @Inject private BlockPlanRuns runs;

  private final Set<BlockPlanRuns.Taken> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closing;

  /** Computes a plan; answers whether it is done with, here and now. */
  public boolean run(long id) {
    return !closing && runs.take(id).filter(this::hold).isPresent();
  }

  private boolean hold(BlockPlanRuns.Taken taken) {
    running.add(taken);
    try {
      return compute(taken, runs.input(taken));
    } finally {
      running.remove(taken);
    }
  }

  private boolean compute(BlockPlanRuns.Taken taken, byte[] input) {
    PlanWatch watch = new PlanWatch(progress -> runs.noted(taken, progress), () -> closing);
    Consumer<BlockPlanRuns.Taken> ending = search(taken.order(), input, watch);
    if (watch.isLost()) {
      return false;
    }
    store(() -> ending.accept(taken));
    return true;
  }

  private Consumer<BlockPlanRuns.Taken> search(PlanOrder order, byte[] input, PlanWatch watch) {
    try {
      PlanSearch.Found found =
          new PlanSearch(PlanFile.read(input), order.seed(), order.budget()).run(watch);
      return taken -> runs.end(taken, found);
    } catch (UnusableFile | PlanFile.WrongKindException changed) {
      // It could be read when it was brought: another version of Famulus reads otherwise.
      return failed("block-plan.failed.unreadable", changed);
    } catch (OutOfMemoryError tooLarge) {
      return failed("block-plan.failed.memory", tooLarge);
    } catch (RuntimeException failure) {
      return failed("block-plan.failed.error", failure);
    }
  }

  private Consumer<BlockPlanRuns.Taken> failed(String reason, Throwable failure) {
    LOG.log(Level.SEVERE, "A plan of blocks failed: " + reason, failure);
    return taken -> runs.fail(taken, reason);
  }

  /** A short fault of the database costs no result: stored again and again for about a minute. */
  private static void store(Runnable ending) {
    for (int attempt = 1; ; attempt++) {
      try {
        ending.run();
        return;
      } catch (RuntimeException noDatabase) {
        if (attempt == ATTEMPTS) {
          throw noDatabase;
        }
        LOG.log(Level.WARNING, "What came of a plan of blocks is not stored yet", noDatabase);
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException goesDown) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The server goes down.", goesDown);
    }
  }

  /** Tells the other servers that what is computed here still is. */
  void stayAlive() {
    forEach(runs::alive);
  }

  /** The server goes down: what it computes is left for another, or for its own next start. */
  @PreDestroy
  void close() {
    closing = true;
    forEach(runs::giveBack);
  }

  private void forEach(Consumer<BlockPlanRuns.Taken> each) {
    for (BlockPlanRuns.Taken taken : running) {
      try {
        each.accept(taken);
      } catch (RuntimeException noDatabase) {
        LOG.log(Level.WARNING, "Nothing could be noted of a plan of blocks", noDatabase);
      }
    }
  }
}
