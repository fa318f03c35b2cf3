package org.famulus.core.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.famulus.core.shared.Batches;

/**
 * A day's work of a job in a region, record by record. A record that fails is logged with its id and
 * the rest is done all the same; in the end the job fails, so that its day is not noted as done and
 * it is due again.
 */
public final class DailyRound {

  private static final Logger LOG = Logger.getLogger(DailyRound.class.getName());

  private final String job;
  private final String regionId;
  private final List<String> failed = new ArrayList<>();

  /** A round of the job. */
  DailyRound(DailyJob job, String regionId) {
    this.job = job.name();
    this.regionId = regionId;
  }

  /** Does the work of a step for each record that is due. */
  public void each(String step, Supplier<List<Long>> due, LongConsumer work) {
    List<Long> records = new ArrayList<>();
    attempt(step, () -> records.addAll(due.get()));
    records.forEach(id -> attempt(step + " " + id, () -> work.accept(id)));
  }

  /** Does the work of a step for many records at once; where that fails, for each alone. */
  public void together(String step, Supplier<List<Long>> due, Consumer<List<Long>> work) {
    List<Long> records = new ArrayList<>();
    attempt(step, () -> records.addAll(due.get()));
    for (List<Long> some : Batches.of(records)) {
      try {
        work.accept(some);
      } catch (RuntimeException oneOfThem) {
        some.forEach(id -> attempt(step + " " + id, () -> work.accept(List.of(id))));
      }
    }
  }

  /** Ends the round; fails if anything in it has failed. */
  void end() {
    if (!failed.isEmpty()) {
      throw new UnfinishedDayException(job, regionId, failed);
    }
  }

  /**
   * Whether a record is due. One that cannot even be looked at is: its own work fails then, is
   * logged with its id, and keeps no other record from being found.
   */
  public static boolean isDue(BooleanSupplier question) {
    try {
      return question.getAsBoolean();
    } catch (RuntimeException unanswered) {
      return true;
    }
  }

  private void attempt(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.log(
          Level.SEVERE,
          "In the daily job " + job + " in " + regionId + " this failed: " + what,
          failure);
      failed.add(what);
    }
  }
}
