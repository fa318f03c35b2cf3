package org.famulus.core.blockplan;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.famulus.allocation.blocks.Progress;
import org.famulus.allocation.blocks.Watcher;

/**
 * Looks on while a plan is searched for: keeps the lock, notes how far the search is and ends it if
 * somebody asks for that. At most once a second, since each look is a transaction.
 */
final class PlanWatch implements Watcher {

  private static final Logger LOG = Logger.getLogger(PlanWatch.class.getName());
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  private final Predicate<Optional<PlanProgress>> goesOn;
  private final BooleanSupplier holdsLock;
  private final BooleanSupplier closing;
  private Optional<PlanProgress> progress = Optional.empty();
  private long looked = System.nanoTime();
  private boolean ended;
  private boolean lost;

  /**
   * A look-out.
   *
   * @param goesOn notes the progress and says whether the search shall go on
   * @param holdsLock keeps the lock and says whether it is still held
   * @param closing whether the server goes down
   */
  PlanWatch(
      Predicate<Optional<PlanProgress>> goesOn, BooleanSupplier holdsLock, BooleanSupplier closing) {
    this.goesOn = goesOn;
    this.holdsLock = holdsLock;
    this.closing = closing;
  }

  @Override
  public void progress(Progress now) {
    progress = Optional.of(new PlanProgress(now.moves(), now.openBlocks(), now.bestCost()));
  }

  @Override
  public boolean cancelled() {
    if (!ended && closing.getAsBoolean()) {
      lost = true;
      ended = true;
    }
    if (!ended && System.nanoTime() - looked >= PAUSE) {
      look();
      looked = System.nanoTime();
    }
    return ended;
  }

  private void look() {
    try {
      lost = !holdsLock.getAsBoolean();
      ended = lost || !goesOn.test(progress);
    } catch (RuntimeException noDatabase) {
      // The search itself needs none; whether the plan is still this server's is asked in the end.
      LOG.log(Level.WARNING, "The progress of a plan of blocks could not be noted", noDatabase);
    }
  }

  /** Whether what was found is not this server's to store. */
  boolean isLost() {
    return lost;
  }
}
