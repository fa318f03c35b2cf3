package org.famulus.core.replan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
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
import org.famulus.core.allocation.AllocationRepository;
import org.famulus.core.allocation.AllocationRun;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.AllotmentRules;
import org.famulus.core.allocation.Applicant;
import org.famulus.core.allocation.Occupancy;
import org.famulus.core.allocation.Pool;
import org.famulus.core.allocation.RankedWish;
import org.famulus.core.allocation.Slot;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.decision.ChangeRules;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.PlaceFacts;

/**
 * Writes down what can be planned anew in a call: who may move, and to which of the places she
 * wished, by the rules of the programme. What she has refused in an earlier plan of the call is
 * not offered to her again.
 *
 * <p>Whoever has started or must not move is not in it, and her place is not free. Of those whose
 * place is there, neither is in it whose first day has come nor who has more than one placement of
 * the call: the places of one student are not weighed against each other.
 */
@ApplicationScoped
class ReplanInput {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private AllotmentFile file;
  @Inject private AllocationRepository allocations;
  @Inject private ReplanRepository replans;

  /** The call as it stands now. */
  Planning of(String regionId, ReplanForm form) {
    LocalDate today = regions.today(regionId, clock);
    Map<Long, Slot> slots =
        file.slots(form.callId()).stream()
            .collect(
                Collectors.toMap(
                    Slot::offerId, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    List<Pool> pools = file.pools(form.callId());
    List<HeldPlace> held = replans.held(regionId, form.callId());
    List<Seat> seats = seats(regionId, form, slots, held, today);
    Optional<AllocationRun> run = allocations.lastAllotted(form.callId());
    AllocationPolicy policy = policy(regionId, run);
    Occupancy occupancy = new Occupancy(pools);
    seats.forEach(seat -> occupancy.takeBack(seat.slot()));
    ChangeRules asked =
        new ChangeRules(
            new AllotmentRules(
                rules.open(regionId),
                regions.get(regionId).catalogue(),
                today,
                CommandedBy.FACULTY));
    List<Slot> there =
        slots.values().stream().filter(slot -> !form.gone().contains(slot.offerId())).toList();
    List<Slot> open =
        there.stream()
            .filter(slot -> !slot.withdrawn() && slot.firstDay().isAfter(today))
            .toList();
    Map<Long, Set<Long>> refused = replans.refused(form.callId());
    String seed =
        run.flatMap(AllocationRun::seed).orElse(regionId + "/" + form.callId());
    Rooms rooms = new Rooms(seats, pools);
    Problem problem =
        new Problem(
            "replan/" + form.callId(),
            policy.priorityGroups(),
            seats.stream()
                .map(
                    seat ->
                        student(
                            seat,
                            without(open, refused.getOrDefault(seat.decisionId(), Set.of())),
                            occupancy,
                            asked,
                            form.reason(),
                            policy))
                .toList(),
            there.stream().map(rooms::place).toList(),
            rooms.poolsOf(there),
            List.of());
    Map<String, String> current =
        seats.stream()
            .collect(
                Collectors.toMap(
                    Seat::number, seat -> Long.toString(seat.slot().offerId())));
    return new Planning(
        seats,
        slots,
        staying(form, held, seats),
        seed,
        new Replanning(problem, current, seed));
  }

  private List<Seat> seats(
      String regionId,
      ReplanForm form,
      Map<Long, Slot> slots,
      List<HeldPlace> held,
      LocalDate today) {
    Map<Long, Applicant> students =
        file
            .applicants(regionId, form.callId(), EnumSet.of(ApplicationState.ADMITTED))
            .stream()
            .collect(Collectors.toMap(Applicant::applicationId, Function.identity()));
    Map<Long, Long> placesOf =
        held.stream()
            .collect(Collectors.groupingBy(HeldPlace::applicationId, Collectors.counting()));
    return held.stream()
        .filter(place -> PlacementState.BEFORE_START.contains(place.state()))
        .filter(place -> !form.locked().contains(place.decisionId()))
        .filter(
            place ->
                form.gone().contains(place.offerId())
                    || (slots.get(place.offerId()).firstDay().isAfter(today)
                        && placesOf.get(place.applicationId()) == 1))
        .map(
            place -> {
              Slot slot = slots.get(place.offerId());
              return new Seat(
                  place.decisionId(),
                  place.number(),
                  students
                      .get(place.applicationId())
                      .without(slot.unitId(), slot.firstDay()),
                  slot,
                  form.gone().contains(place.offerId()));
            })
        .toList();
  }

  private static long staying(ReplanForm form, List<HeldPlace> held, List<Seat> seats) {
    Set<Long> moving = seats.stream().map(Seat::decisionId).collect(Collectors.toSet());
    return held.stream()
        .filter(place -> form.gone().contains(place.offerId()))
        .filter(place -> !moving.contains(place.decisionId()))
        .count();
  }

  private static List<Slot> without(List<Slot> slots, Set<Long> offerIds) {
    return slots.stream().filter(slot -> !offerIds.contains(slot.offerId())).toList();
  }

  private static Student student(
      Seat seat,
      List<Slot> open,
      Occupancy occupancy,
      ChangeRules asked,
      String reason,
      AllocationPolicy policy) {
    Applicant applicant = seat.applicant();
    Map<Long, Choice> choices = new LinkedHashMap<>();
    for (RankedWish wish : applicant.wishes()) {
      for (Slot slot : open) {
        if (wish.excludedBy().isEmpty()
            && wish.matches(slot)
            && !choices.containsKey(slot.offerId())
            && (isHers(seat, slot) || isAllowed(asked, applicant, occupancy, slot, reason))) {
          choices.put(slot.offerId(), choice(applicant, slot, wish.rank(), policy));
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

  /** A place that is there was given to her by decision; it is not asked about again. */
  private static boolean isHers(Seat seat, Slot slot) {
    return seat.slot().offerId() == slot.offerId();
  }

  private static boolean isAllowed(
      ChangeRules asked, Applicant applicant, Occupancy occupancy, Slot slot, String reason) {
    return asked
        .against(applicant, occupancy, slot, reason, WrittenReasons.none())
        .isEmpty();
  }

  private static Choice choice(
      Applicant applicant, Slot slot, int rank, AllocationPolicy policy) {
    return new Choice(
        Long.toString(slot.offerId()),
        rank,
        policy.surcharge(
            applicant.facts(),
            new PlaceFacts(
                slot.unitId(),
                slot.siteId(),
                slot.field(),
                new PeriodFacts(slot.offerId(), slot.firstDay(), slot.lastDay()))));
  }

  /** The policy by which the places were given; the programme's first if it has it no more. */
  private AllocationPolicy policy(String regionId, Optional<AllocationRun> run) {
    List<AllocationPolicy> policies = regions.get(regionId).allocationPolicies();
    return run.flatMap(
            allotted ->
                policies.stream()
                    .filter(policy -> policy.id().equals(allotted.policy().id()))
                    .findFirst())
        .orElseGet(() -> policies.get(0));
  }

  /** What room there is for those who may move: never less than what they have of it now. */
  private static final class Rooms {

    private final Map<Long, Pool> pools;
    private final Map<Long, Long> leavingPlace;
    private final Map<Long, Long> leavingPool;
    private final Map<Long, Long> keptPlace;
    private final Map<Long, Long> keptPool;

    Rooms(List<Seat> seats, List<Pool> pools) {
      this.pools = pools.stream().collect(Collectors.toMap(Pool::id, Function.identity()));
      List<Slot> all = seats.stream().map(Seat::slot).toList();
      List<Slot> kept =
          seats.stream().filter(seat -> !seat.displaced()).map(Seat::slot).toList();
      this.leavingPlace = count(all, Slot::offerId);
      this.leavingPool = count(all, Slot::poolId);
      this.keptPlace = count(kept, Slot::offerId);
      this.keptPool = count(kept, Slot::poolId);
    }

    Place place(Slot slot) {
      long left =
          slot.withdrawn()
              ? 0
              : slot.capacity() - slot.taken() + leavingPlace.getOrDefault(slot.offerId(), 0L);
      return new Place(
          Long.toString(slot.offerId()),
          Long.toString(slot.poolId()),
          upTo(left, keptPlace.getOrDefault(slot.offerId(), 0L)));
    }

    List<org.famulus.allocation.Pool> poolsOf(List<Slot> slots) {
      return slots.stream().map(Slot::poolId).distinct().map(this::pool).toList();
    }

    private org.famulus.allocation.Pool pool(long id) {
      Pool pool = pools.get(id);
      return new org.famulus.allocation.Pool(
          Long.toString(id),
          upTo(
              pool.capacity() - pool.taken() + leavingPool.getOrDefault(id, 0L),
              keptPool.getOrDefault(id, 0L)));
    }

    private static Bounds upTo(long left, long kept) {
      return Bounds.upTo(Math.toIntExact(Math.max(left, kept)));
    }

    private static Map<Long, Long> count(List<Slot> slots, Function<Slot, Long> by) {
      return slots.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
  }
}
