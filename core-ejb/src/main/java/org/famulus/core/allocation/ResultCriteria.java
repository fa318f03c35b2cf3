package org.famulus.core.allocation;

import java.util.Optional;

/**
 * Which results of a draft a list shows.
 *
 * @param regionId region
 * @param runId draft
 * @param show which of them
 * @param text part of a name, or the application's number
 * @param resultId only this one
 */
public record ResultCriteria(
    String regionId, long runId, Show show, Optional<String> text, Optional<Long> resultId) {

  /** All results of a draft. */
  public static ResultCriteria of(String regionId, long runId) {
    return new ResultCriteria(regionId, runId, Show.ALL, Optional.empty(), Optional.empty());
  }

  /** One result of a draft. */
  static ResultCriteria one(String regionId, long runId, long resultId) {
    return new ResultCriteria(
        regionId, runId, Show.ALL, Optional.empty(), Optional.of(resultId));
  }

  /** Filters of the board; label {@code allocation.show.<NAME>}. */
  public enum Show {
    /** Everybody. */
    ALL,
    /** Those who get no place. */
    UNPLACED,
    /** Those who get less than their third wish. */
    WORSE_THAN_THIRD,
    /** Those changed by hand. */
    BY_HAND,
    /** Those the next solving keeps. */
    LOCKED
  }
}
