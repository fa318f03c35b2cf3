package org.famulus.core.allocation;

import java.util.Map;
import java.util.TreeMap;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.region.spi.Text;

/**
 * How many students wanted a place and how many have it, and so why a unit gets the number it gets.
 * Numbers alone: a unit learns of no applicant by them.
 *
 * @param place the place
 * @param interestId the unit's commitment for the year it draws on
 * @param room students it could still take when the draft was frozen
 * @param first students who wished it first
 * @param wished students who wished it and may have it
 * @param denied wishes a rule ruled out, by rule
 * @param given students the draft gives it to
 * @param wantedMore students who have nothing they wanted as much
 */
public record PlaceDemand(
    PlaceRow place,
    long interestId,
    int room,
    long first,
    long wished,
    Map<String, Long> denied,
    long given,
    long wantedMore) {

  public PlaceDemand {
    denied = java.util.Collections.unmodifiableMap(new TreeMap<>(denied));
  }

  /** Why it is this number, in a sentence. */
  public Text why() {
    if (room == 0) {
      return Text.of("allocation.demand.none-open");
    }
    if (given >= room) {
      return Text.of("allocation.demand.full", wantedMore);
    }
    if (wantedMore > 0) {
      return Text.of("allocation.demand.limit", wantedMore);
    }
    return wished == 0
        ? Text.of("allocation.demand.nobody")
        : Text.of("allocation.demand.left", room - given);
  }
}
