package org.famulus.region.spi.port;

import org.famulus.region.spi.facts.PlacementNews;

/**
 * A bean of the region, named by {@code RegionPlugin.placementListener}, that is told what becomes of
 * the programme's placements. It is called in the transaction of the command: what it writes into the
 * region's tables is saved with the command or not at all, and an exception fails the command.
 */
public interface PlacementListener {

  /** The student is at the unit. */
  default void started(PlacementNews placement) {}

  /** The placement is passed; its certificate, if the programme has one, is issued. */
  default void completed(PlacementNews placement) {}

  /** A placement that was passed is so no more: the decision was corrected. */
  default void reopened(long placementId) {}
}
