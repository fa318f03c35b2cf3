package org.famulus.core.blockplan;

import java.util.Optional;

/**
 * Which students of a plan a list shows.
 *
 * @param regionId region
 * @param planId plan
 * @param show which of them
 * @param text part of what the file calls them
 */
public record PlannedCriteria(String regionId, long planId, Show show, Optional<String> text) {

  /** Which students; label {@code block-plan.show.<NAME>}. */
  public enum Show {
    /** All. */
    ALL,
    /** Those with a block that has no place. */
    OPEN
  }
}
