package org.famulus.core.replan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.allocation.AllocationRepository;
import org.famulus.core.allocation.AllocationRun;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.Applicant;
import org.famulus.core.allocation.PlaceRules;
import org.famulus.core.allocation.Slot;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.decision.ChangeRules;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.allocation.AllocationPolicy;

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

  /** The order in which the lost places of one student are planned for. */
  private static final Comparator<Seat> EARLIEST_FIRST =
      Comparator.comparing((Seat seat) -> seat.slot().firstDay())
          .thenComparing(Seat::decisionId);

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private PlaceRules rules;
  @Inject private AllotmentFile file;
  @Inject private AllocationRepository allocations;
  @Inject private ReplanRepository replans;

  /** The call as it stands now. */
  Planning of(String regionId, ReplanForm form) {
    LocalDate today = regions.today(regionId, clock);
    Map<Long, Slot> slots = file.slotsByOffer(form.callId());
    List<HeldPlace> held = replans.held(regionId, form.callId());
    List<Seat> seats = seats(regionId, form, slots, held, today);
    Optional<AllocationRun> run = allocations.lastAllotted(form.callId());
    return new Planning(
        rounds(seats),
        staying(form, held, seats),
        new PlanRounds(
            form,
            policy(regionId, run),
            new ChangeRules(rules.ofFaculty(regionId)),
            seats,
            slots,
            slots.values().stream()
                .filter(slot -> !slot.withdrawn() && slot.firstDay().isAfter(today))
                .map(Slot::offerId)
                .collect(Collectors.toSet()),
            file.pools(form.callId()),
            refused(form.callId(), seats),
            run.flatMap(AllocationRun::seed).orElse(regionId + "/" + form.callId())));
  }

  private List<Seat> seats(
      String regionId,
      ReplanForm form,
      Map<Long, Slot> slots,
      List<HeldPlace> held,
      LocalDate today) {
    Map<Long, Applicant> students =
        file.applicantsById(regionId, form.callId(), EnumSet.of(ApplicationState.ADMITTED));
    Map<Long, Long> placesOf =
        held.stream()
            .collect(Collectors.groupingBy(HeldPlace::applicationId, Collectors.counting()));
    List<HeldPlace> leaving =
        held.stream()
            .filter(place -> PlacementState.BEFORE_START.contains(place.state()))
            .filter(place -> !form.locked().contains(place.decisionId()))
            .filter(
                place ->
                    form.gone().contains(place.offerId())
                        || (slots.get(place.offerId()).firstDay().isAfter(today)
                            && placesOf.get(place.applicationId()) == 1))
            .toList();
    for (HeldPlace place : leaving) {
      Slot slot = slots.get(place.offerId());
      students.computeIfPresent(
          place.applicationId(),
          (id, student) -> student.without(slot.unitId(), slot.firstDay()));
    }
    return leaving.stream()
        .map(
            place ->
                new Seat(
                    place.decisionId(),
                    place.number(),
                    students.get(place.applicationId()),
                    slots.get(place.offerId()),
                    form.gone().contains(place.offerId())))
        .toList();
  }

  /** Everybody once; then again whoever has lost more places, one after the other. */
  private static List<List<Seat>> rounds(List<Seat> seats) {
    List<List<Seat>> rounds = new ArrayList<>(List.of(new ArrayList<>()));
    Map<Long, Integer> planned = new HashMap<>();
    for (Seat seat : seats.stream().sorted(EARLIEST_FIRST).toList()) {
      int round = planned.merge(seat.applicant().applicationId(), 1, Integer::sum) - 1;
      if (round == rounds.size()) {
        rounds.add(new ArrayList<>());
      }
      rounds.get(round).add(seat);
    }
    return rounds;
  }

  private static long staying(ReplanForm form, List<HeldPlace> held, List<Seat> seats) {
    Set<Long> moving = seats.stream().map(Seat::decisionId).collect(Collectors.toSet());
    return held.stream()
        .filter(place -> form.gone().contains(place.offerId()))
        .filter(place -> !moving.contains(place.decisionId()))
        .map(HeldPlace::applicationId)
        .distinct()
        .count();
  }

  /** What those at the seats have refused, by application. */
  private Map<Long, Set<Long>> refused(long callId, List<Seat> seats) {
    Map<Long, Set<Long>> byDecision = replans.refused(callId);
    Map<Long, Set<Long>> byApplication = new HashMap<>();
    seats.forEach(
        seat ->
            byApplication
                .computeIfAbsent(seat.applicant().applicationId(), id -> new HashSet<>())
                .addAll(byDecision.getOrDefault(seat.decisionId(), Set.of())));
    return byApplication;
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
}
