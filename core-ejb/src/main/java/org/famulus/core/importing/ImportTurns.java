package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.NumberRanges;

/**
 * Lets one import of a region run after the other, on all nodes: two at once would not see each
 * other's people and register them twice. The lock is the row of a number range, which every
 * database keeps until the transaction ends.
 */
@ApplicationScoped
class ImportTurns {

  @Inject private NumberRanges numbers;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** Waits until no other import of the region runs; fails if the database does not wait so long. */
  void await(String regionId) {
    numbers.next(regionId, "import", regions.today(regionId, clock).getYear());
  }
}
