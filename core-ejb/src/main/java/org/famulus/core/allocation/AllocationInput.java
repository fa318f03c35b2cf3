package org.famulus.core.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Fixed;
import org.famulus.allocation.Missing;
import org.famulus.allocation.Place;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.rule.Moment;

/**
 * Writes down who waits for what in a call: the places every applicant may get by her wishes and the
 * programme's rules, and those a rule denies her.
 */
@ApplicationScoped
class AllocationInput {

  @Inject private PlaceRules rules;
  @Inject private AllotmentFile file;
  @Inject private PlaceNames names;

  /**
   * The problem of a call.
   *
   * @param round the round it goes on with; empty for one of its own
   * @param kept results that stay, by application
   * @throws org.famulus.allocation.UnusableProblem if what stays does not fit any more
   */
  Problem of(
      AllocationRun run,
      AllocationPolicy policy,
      Optional<String> round,
      List<Applicant> applicants,
      Map<Long, AllocationResult> kept) {
    Map<Long, PlaceRow> named = names.ofCall(run.callId());
    Map<Long, Slot> byOffer = file.slotsByOffer(run.callId());
    List<Slot> slots = List.copyOf(byOffer.values());
    Asked asked = asked(run);
    Pseudonyms pseudonyms = new Pseudonyms(run.pseudonymKey());
    List<Student> students = new ArrayList<>();
    for (Applicant applicant : applicants) {
      Options options = options(applicant, slots, named, policy, asked);
      students.add(
          new Student(
              pseudonyms.of(applicant.number()),
              policy.priorityGroupOf(applicant.facts(), applicant.priorityGranted()),
              "",
              options.choices(),
              options.missing(),
              Optional.ofNullable(kept.get(applicant.applicationId()))
                  .map(
                      result ->
                          new Fixed(
                              result
                                  .offerId()
                                  .map(byOffer::get)
                                  .map(slot -> PlaceCode.of(slot, named.get(slot.offerId())))))));
    }
    return new Problem(
        round.orElse(run.regionId() + "/" + run.callId() + "/" + run.id()),
        policy.priorityGroups(),
        students,
        slots.stream().map(slot -> place(slot, named.get(slot.offerId()))).toList(),
        pools(slots, named, file.pools(run.callId())),
        List.of());
  }

  /** Asks why a rule denies an applicant a place; empty if none does. */
  BiFunction<Applicant, Slot, Optional<Reason>> refusals(AllocationRun run) {
    return asked(run)::refusal;
  }

  private Asked asked(AllocationRun run) {
    return new Asked(
        rules.ofFaculty(run.regionId()),
        new Occupancy(file.pools(run.callId())));
  }

  private static Place place(Slot slot, PlaceRow name) {
    int left = slot.withdrawn() ? 0 : Math.max(0, slot.capacity() - slot.taken());
    return new Place(
        PlaceCode.of(slot, name), PlaceCode.ofPool(slot, name), Bounds.upTo(left));
  }

  private static List<org.famulus.allocation.Pool> pools(
      List<Slot> slots, Map<Long, PlaceRow> named, List<Pool> pools) {
    Map<Long, Integer> left =
        pools.stream()
            .collect(
                Collectors.toMap(
                    Pool::id, pool -> Math.max(0, pool.capacity() - pool.taken())));
    Map<String, Integer> byCode = new LinkedHashMap<>();
    slots.forEach(
        slot ->
            byCode.put(
                PlaceCode.ofPool(slot, named.get(slot.offerId())), left.get(slot.poolId())));
    return byCode.entrySet().stream()
        .map(pool -> new org.famulus.allocation.Pool(pool.getKey(), Bounds.upTo(pool.getValue())))
        .toList();
  }

  private static Options options(
      Applicant applicant,
      List<Slot> slots,
      Map<Long, PlaceRow> named,
      AllocationPolicy policy,
      Asked asked) {
    Map<String, Choice> choices = new LinkedHashMap<>();
    Map<String, Missing> missing = new LinkedHashMap<>();
    Map<Long, Optional<String>> denied = new HashMap<>();
    for (RankedWish wish : applicant.wishes()) {
      for (Slot slot : slots) {
        if (slot.withdrawn() || !wish.matches(slot)) {
          continue;
        }
        String code = PlaceCode.of(slot, named.get(slot.offerId()));
        Optional<String> rule =
            wish.excludedBy()
                .or(
                    () ->
                        denied.computeIfAbsent(
                            slot.offerId(),
                            id -> asked
                                .refusal(applicant, slot)
                                .map(reason -> reason.ruleId().orElseThrow())));
        if (rule.isPresent()) {
          missing.putIfAbsent(code, new Missing(code, wish.rank(), rule.get()));
        } else {
          choices.putIfAbsent(
              code,
              new Choice(
                  code,
                  wish.rank(),
                  policy.surcharge(applicant.facts(), slot.facts())));
        }
      }
    }
    missing.keySet().removeAll(choices.keySet());
    return new Options(List.copyOf(choices.values()), List.copyOf(missing.values()));
  }

  private record Options(List<Choice> choices, List<Missing> missing) {}

  /** The rules, asked as if nobody but those with a decision had a place. */
  private record Asked(AllotmentRules rules, Occupancy occupancy) {

    Optional<Reason> refusal(Applicant applicant, Slot slot) {
      return rules
          .judge(
              Moment.PLACEMENT_ALLOT,
              occupancy.taking(applicant, slot, false, Optional.empty()),
              WrittenReasons.none())
          .refusals()
          .stream()
          .findFirst();
    }
  }
}
