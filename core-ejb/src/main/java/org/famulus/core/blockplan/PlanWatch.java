package org.famulus.core.blockplan;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.famulus.allocation.blocks.Progress;
import org.famulus.allocation.blocks.Watcher;

/**
 * Looks on while a plan is searched for: notes how far the search is and ends it if somebody asks for
 * that or the plan is another server's. At most once a second, since each look is a transaction.
 */
final class PlanWatch implements Watcher {

  private static final Logger LOG = Logger.getLogger(PlanWatch.class.getName());
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  private final Function<Optional<PlanProgress>, Order> noted;
  private final BooleanSupplier closing;
  private Optional<PlanProgress> progress = Optional.empty();
  private long looked = System.nanoTime();
  private boolean ended;
  private boolean lost;

  /** What shall become of a search. */
  public enum Order {
    /** It goes on. */
    GO_ON,
    /** Somebody asked for it to end; the best so far is kept. */
    END,
    /** The plan is another server's, or nobody's. */
    LOST
  }

  /**
   * A look-out.
   *
   * @param noted notes the progress, if there is any since the last look, and says what shall become
   *     of the search
   * @param closing whether the server goes down
   */
  PlanWatch(
      Function<Optional<PlanProgress>, Order> noted, BooleanSupplier closing) {
    this.noted = noted;
    this.closing = closing;
  }

  @Override
  public void progress(Progress now) {
    progress =
        Optional.of(
            new PlanProgress(
                now.moves(), now.openBlocks(), MeanRank.of(now.meanRank()), now.bestCost()));
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
      Order order = noted.apply(progress);
      // Until the search says more there is nothing to write.
      progress = Optional.empty();
      lost = order == Order.LOST;
      ended = order != Order.GO_ON;
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
