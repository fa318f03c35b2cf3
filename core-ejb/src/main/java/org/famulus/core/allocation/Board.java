package org.famulus.core.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.allocation.ResultRow.PlaceRow;

/** The places of a draft's call while somebody changes the draft: who sits where, what is free. */
final class Board {

  private final Map<Long, Slot> slots;
  private final Map<Long, PlaceRow> names;
  private final Occupancy occupancy;
  private final AllotmentRules rules;

  /**
   * The board as the draft has it.
   *
   * @param slots places of the call, by offer
   * @param names what people call them
   * @param occupancy which are gone by decision
   * @param given places the draft gives, by offer
   * @param rules the programme's rules
   */
  Board(
      Map<Long, Slot> slots,
      Map<Long, PlaceRow> names,
      Occupancy occupancy,
      Map<Long, Long> given,
      AllotmentRules rules) {
    this.names = names;
    this.slots = slots;
    this.occupancy = occupancy;
    this.rules = rules;
    given.forEach(
        (offer, count) -> {
          for (long i = 0; i < count; i++) {
            occupancy.give(slots.get(offer));
          }
        });
  }

  /** Takes a student off her place, if she has one. */
  void remove(AllocationResult result) {
    result.offerId().map(slots::get).ifPresent(occupancy::takeBack);
  }

  /** Gives a place. */
  void give(Slot slot) {
    occupancy.give(slot);
  }

  /** A place of the call. */
  Slot slot(long offerId) {
    return Optional.ofNullable(slots.get(offerId))
        .orElseThrow(() -> new NotFoundException("place", offerId));
  }

  /** All places of the call. */
  List<Slot> slots() {
    return List.copyOf(slots.values());
  }

  /** The place in people's words. */
  PlaceRow place(Slot slot) {
    return names.get(slot.offerId());
  }

  /** The place in one line, for the audit trail. */
  String nameOf(long offerId) {
    PlaceRow place = names.get(offerId);
    return place.unit() + ", " + place.firstDay();
  }

  /** Places left. */
  int free(Slot slot) {
    return occupancy.free(slot);
  }

  /** The rules. */
  AllotmentRules rules() {
    return rules;
  }

  /** The facts of somebody taking a place now. */
  AllotmentRules.Taking taking(Applicant applicant, Slot slot, String reason) {
    return occupancy.taking(
        applicant, slot, false, Optional.ofNullable(reason).filter(text -> !text.isBlank()));
  }
}
