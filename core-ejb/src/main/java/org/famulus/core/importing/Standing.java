package org.famulus.core.importing;

import java.util.List;
import java.util.Map;
import org.famulus.core.region.Judgement;
import org.famulus.core.shared.Reason;

/**
 * Where an application stands if it is handed in now.
 *
 * @param obstacles what keeps it a draft; none if nothing does
 * @param exclusions wishes that drop out, by rank
 */
record Standing(List<Reason> obstacles, Map<Long, Judgement.Exclusion> exclusions) {

  Standing {
    obstacles = List.copyOf(obstacles);
    exclusions = Map.copyOf(exclusions);
  }

  boolean isFree() {
    return obstacles.isEmpty();
  }
}
