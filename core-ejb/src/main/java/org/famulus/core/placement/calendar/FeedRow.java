package org.famulus.core.placement.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * An address of a calendar in a list; the address itself is known only to whoever got it.
 *
 * @param id its id
 * @param unitName the unit whose calendar it is; empty for one's own
 * @param createdBy who made it
 * @param createdAt when
 */
public record FeedRow(long id, Optional<String> unitName, String createdBy, Instant createdAt) {

  static FeedRow of(CalendarFeed feed, String unitName) {
    return new FeedRow(
        feed.id(), Optional.ofNullable(unitName), feed.createdBy(), feed.createdAt());
  }
}
