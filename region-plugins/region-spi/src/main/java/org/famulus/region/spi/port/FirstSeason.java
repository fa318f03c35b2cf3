package org.famulus.region.spi.port;

import java.nio.file.Path;
import java.util.Map;

/**
 * A bean of the region, named by {@code RegionPlugin.firstSeason}, that enters what the region itself
 * keeps of a first season: of the demo, or of an installation that begins with files. It is called
 * once, when the season's people are registered and before anything is booked, and gives the region's
 * own commands as Famulus itself.
 */
public interface FirstSeason {

  /**
   * Enters it. A refusal stops the start with its reasons.
   *
   * @param folder where the season's files lie; which of them are the region's is its own affair
   * @param people the core's ids of the season's people, by mail address
   */
  CommandOutcome enter(Path folder, Map<String, Long> people);
}
