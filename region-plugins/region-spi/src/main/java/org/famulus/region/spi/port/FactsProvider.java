package org.famulus.region.spi.port;

import java.util.Map;
import java.util.Set;

/**
 * What a region's own tables know of people, for its rules. The core asks before the first rule of a
 * command or list is asked, once for all people it is about; the answers are what {@code
 * RuleContext.own} holds.
 *
 * <p>A bean of the region, named by {@code RegionPlugin.factsProvider}. It reads with a number of
 * statements that does not depend on how many people are asked about, and changes nothing. No right
 * is asked here: what it tells reaches rules only.
 */
public interface FactsProvider {

  /**
   * Immutable facts by id of the person; all of one type, and one for each person, also for those the
   * region knows nothing of yet.
   *
   * @param personIds the core's ids, at most {@link Page#LARGEST}
   */
  Map<Long, Object> about(Set<Long> personIds);
}
