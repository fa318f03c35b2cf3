package org.famulus.core.allocation;

import org.famulus.core.allocation.ResultRow.PlaceRow;

/** What places and years of units are called in the published file, for people to recognise. */
final class PlaceCode {

  private static final String BETWEEN = " · ";

  private PlaceCode() {}

  /** The code of a place: unit, field, first day and the offer's number. */
  static String of(Slot slot, PlaceRow name) {
    return String.join(
        BETWEEN,
        name.unit(),
        slot.field(),
        slot.firstDay().toString(),
        Long.toString(slot.offerId()));
  }

  /** The code of what a unit has committed itself to for a year. */
  static String ofPool(Slot slot, PlaceRow name) {
    return String.join(
        BETWEEN,
        name.unit(),
        Integer.toString(slot.firstDay().getYear()),
        Long.toString(slot.poolId()));
  }

  /** The offer a code names. */
  static long offerId(String code) {
    return Long.parseLong(code.substring(code.lastIndexOf(BETWEEN) + BETWEEN.length()));
  }
}
