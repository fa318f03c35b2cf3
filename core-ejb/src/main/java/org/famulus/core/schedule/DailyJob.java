package org.famulus.core.schedule;

import java.time.LocalDate;

/**
 * Something Famulus does once a day in each region. Every bean of this type is run, outside any
 * transaction, as Famulus itself; it calls use cases, each of which saves by itself. A job that was
 * interrupted runs again for the same day, so doing the same work twice must change nothing.
 * One record that fails must not keep the others waiting: see {@link DailyRound}.
 */
public interface DailyJob {

  /** Name of the job, for locks, log and audit trail; at most 30 characters. */
  String name();

  /**
   * Does the day's work, step by step.
   *
   * @param round goes through the records of each step
   * @param regionId the region
   * @param today the day it is in the region, by the application's clock
   */
  void steps(DailyRound round, String regionId, LocalDate today);

  /**
   * Does the whole of a day's work.
   *
   * @throws UnfinishedDayException if anything in it failed; the rest is done all the same
   */
  default void run(String regionId, LocalDate today) {
    DailyRound round = new DailyRound(this, regionId);
    steps(round, regionId, today);
    round.end();
  }
}
