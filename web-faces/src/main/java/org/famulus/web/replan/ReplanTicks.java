package org.famulus.web.replan;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famulus.core.replan.PlaceToKeep;

/** What is ticked in the form of a plan: units and single periods that are gone, who stays. */
public class ReplanTicks implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Long, Boolean> units = new HashMap<>();
  private final Map<Long, Boolean> places = new HashMap<>();
  private final Map<Long, Boolean> students = new HashMap<>();

  /** Begins with what was ticked before. */
  void fill(Set<Long> gone, Set<Long> staying) {
    gone.forEach(offer -> places.put(offer, true));
    staying.forEach(decision -> students.put(decision, true));
  }

  /** Offers that are gone: those of whole units, and single ones. */
  Set<Long> gone(List<UnitPlaces> all) {
    Set<Long> gone = new HashSet<>();
    for (UnitPlaces unit : all) {
      for (PlaceToKeep place : unit.places()) {
        if (isTicked(units, unit.unitId()) || isTicked(places, place.place().offerId())) {
          gone.add(place.place().offerId());
        }
      }
    }
    return gone;
  }

  /** Admissions that stay whatever comes. */
  Set<Long> staying() {
    Set<Long> staying = new HashSet<>();
    students.forEach(
        (decision, ticked) -> {
          if (Boolean.TRUE.equals(ticked)) {
            staying.add(decision);
          }
        });
    return staying;
  }

  private static boolean isTicked(Map<Long, Boolean> ticks, long id) {
    return Boolean.TRUE.equals(ticks.get(id));
  }

  /** Units of which all places are gone. */
  public Map<Long, Boolean> getUnits() {
    return units;
  }

  /** Offers that are gone. */
  public Map<Long, Boolean> getPlaces() {
    return places;
  }

  /** Admissions of students who stay. */
  public Map<Long, Boolean> getStudents() {
    return students;
  }
}
