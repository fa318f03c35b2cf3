package org.famulus.web.replan;

import java.util.List;
import org.famulus.core.replan.PlaceToKeep;

/**
 * The places of a unit that may be gone.
 *
 * @param unitId the unit
 * @param unit its name
 * @param places its places, earliest first
 */
public record UnitPlaces(long unitId, String unit, List<PlaceToKeep> places) {

  public UnitPlaces {
    places = List.copyOf(places);
  }

  /** Students who have one of them. */
  public int taken() {
    return places.stream().mapToInt(PlaceToKeep::taken).sum();
  }
}
