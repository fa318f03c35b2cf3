package org.famulus.core.replan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Place;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;
import org.famulus.allocation.replan.Replanning;
import org.famulus.core.allocation.Applicant;
import org.famulus.core.allocation.Occupancy;
import org.famulus.core.allocation.Pool;
import org.famulus.core.allocation.RankedWish;
import org.famulus.core.allocation.Slot;
import org.famulus.core.decision.ChangeRules;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.allocation.AllocationPolicy;

/**
 * Puts the rounds of a plan to the engine, in which a student is called by the number of her admission
 * and a place by the id of its offer.
 *
 * @param form what staff asked for
 * @param policy the policy by which the places were given
 * @param rules the programme's rules
 * @param seats all places that may change, of whatever round
 * @param slots places of the call, by offer
 * @param open ids of those that can still be given
 * @param pools the yearly commitments behind them
 * @param refused places students have refused in earlier plans, by application
 * @param seed seed of the lottery between equally good plans
 */
record PlanRounds(
    ReplanForm form,
    AllocationPolicy policy,
    ChangeRules rules,
    List<Seat> seats,
    Map<Long, Slot> slots,
    Set<Long> open,
    List<Pool> pools,
    Map<Long, Set<Long>> refused,
    String seed) {

  /**
   * The engine with a round's seats.
   *
   * @param round who may move in it
   * @param earlier what earlier rounds have given
   */
  Replanning engine(List<Seat> round, List<PlannedSeat> earlier) {
    Occupancy occupancy = new Occupancy(pools);
    seats.forEach(seat -> occupancy.takeBack(seat.slot()));
    earlier.forEach(planned -> planned.to().ifPresent(occupancy::give));
    List<Slot> there =
        slots.values().stream().filter(slot -> !form.gone().contains(slot.offerId())).toList();
    Rooms rooms = new Rooms(occupancy, round);
    Problem problem =
        new Problem(
            "replan/" + form.callId(),
            policy.priorityGroups(),
            round.stream()
                .map(seat -> student(seat, with(earlier, seat.applicant()), there, occupancy))
                .toList(),
            there.stream().map(rooms::place).toList(),
            rooms.poolsOf(there),
            List.of());
    return new Replanning(
        problem,
        round.stream()
            .collect(
                Collectors.toMap(Seat::number, seat -> Long.toString(seat.slot().offerId()))),
        seed);
  }

  /** The place the engine calls so. */
  Slot slot(String place) {
    return slots.get(Long.valueOf(place));
  }

  /** The student with what earlier rounds have given her. */
  private static Applicant with(List<PlannedSeat> earlier, Applicant applicant) {
    Applicant now = applicant;
    for (PlannedSeat planned : earlier) {
      boolean hers =
          planned.seat().applicant().applicationId() == applicant.applicationId();
      if (hers && planned.to().isPresent()) {
        now = now.with(planned.to().get());
      }
    }
    return now;
  }

  private Student student(
      Seat seat, Applicant applicant, List<Slot> there, Occupancy occupancy) {
    Map<Long, Choice> choices = new LinkedHashMap<>();
    for (RankedWish wish : applicant.wishes()) {
      for (Slot slot : there) {
        if (wish.excludedBy().isEmpty()
            && wish.matches(slot)
            && !choices.containsKey(slot.offerId())
            && isOffered(applicant, slot)
            && (isHers(seat, slot) || isAllowed(applicant, slot, occupancy))) {
          choices.put(
              slot.offerId(),
              new Choice(
                  Long.toString(slot.offerId()),
                  wish.rank(),
                  policy.surcharge(applicant.facts(), slot.facts())));
        }
      }
    }
    return new Student(
        seat.number(),
        policy.priorityGroupOf(applicant.facts(), applicant.priorityGranted()),
        "",
        List.copyOf(choices.values()),
        List.of(),
        Optional.empty());
  }

  private boolean isOffered(Applicant applicant, Slot slot) {
    return open.contains(slot.offerId())
        && !refused.getOrDefault(applicant.applicationId(), Set.of()).contains(slot.offerId());
  }

  /** A place that is there was given to her by decision; it is not asked about again. */
  private static boolean isHers(Seat seat, Slot slot) {
    return seat.slot().offerId() == slot.offerId();
  }

  /** Nobody is at two places on one day, whatever a programme's rules are about. */
  private boolean isAllowed(Applicant applicant, Slot slot, Occupancy occupancy) {
    return !applicant.isBusyOn(slot)
        && rules
            .against(applicant, occupancy, slot, form.reason(), WrittenReasons.none())
            .isEmpty();
  }

  /** What room there is for those who may move: never less than what they have of it now. */
  private static final class Rooms {

    private final Occupancy occupancy;
    private final Map<Long, Long> keptPlace;
    private final Map<Long, Long> keptPool;

    Rooms(Occupancy occupancy, List<Seat> round) {
      this.occupancy = occupancy;
      List<Slot> kept =
          round.stream().filter(seat -> !seat.displaced()).map(Seat::slot).toList();
      this.keptPlace = count(kept, Slot::offerId);
      this.keptPool = count(kept, Slot::poolId);
    }

    Place place(Slot slot) {
      int left = slot.withdrawn() ? 0 : slot.capacity() - occupancy.inPeriod(slot);
      return new Place(
          Long.toString(slot.offerId()),
          Long.toString(slot.poolId()),
          upTo(left, keptPlace.getOrDefault(slot.offerId(), 0L)));
    }

    List<org.famulus.allocation.Pool> poolsOf(List<Slot> slots) {
      Map<Long, org.famulus.allocation.Pool> byId = new LinkedHashMap<>();
      slots.forEach(slot -> byId.computeIfAbsent(slot.poolId(), id -> poolOf(slot)));
      return List.copyOf(byId.values());
    }

    private org.famulus.allocation.Pool poolOf(Slot slot) {
      return new org.famulus.allocation.Pool(
          Long.toString(slot.poolId()),
          upTo(
              occupancy.yearCapacity(slot) - occupancy.inYear(slot),
              keptPool.getOrDefault(slot.poolId(), 0L)));
    }

    private static Bounds upTo(int left, long kept) {
      return Bounds.upTo(Math.toIntExact(Math.max(left, kept)));
    }

    private static Map<Long, Long> count(List<Slot> slots, Function<Slot, Long> by) {
      return slots.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
  }
}
