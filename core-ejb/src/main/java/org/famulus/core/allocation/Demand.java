package org.famulus.core.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Missing;
import org.famulus.allocation.Place;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;
import org.famulus.core.allocation.ResultRow.PlaceRow;

/** Counts who wanted the places of a run, and who has them, from its file and its results. */
@ApplicationScoped
class Demand {

  @Inject private AllocationRepository allocations;
  @Inject private AllotmentFile file;
  @Inject private PlaceNames names;
  @Inject private Drawing drawing;

  /** The places of a run, by unit and day. */
  List<PlaceDemand> of(AllocationRun run) {
    Problem problem = drawing.problem(run);
    Map<String, AllocationResult> results = results(run);
    Map<String, Count> counts = new HashMap<>();
    problem.places().forEach(place -> counts.put(place.id(), new Count()));
    for (Student student : problem.students()) {
      count(student, results.get(student.id()), counts);
    }
    Map<Long, Long> given = allocations.given(run.id());
    Map<Long, PlaceRow> named = names.ofCall(run.callId());
    Map<Long, Slot> slots = file.slotsByOffer(run.callId());
    return problem.places().stream()
        .filter(place -> named.containsKey(PlaceCode.offerId(place.id())))
        .map(place -> demand(place, counts.get(place.id()), given, named, slots))
        .sorted(
            java.util.Comparator.comparing((PlaceDemand each) -> each.place().unit())
                .thenComparing(each -> each.place().firstDay())
                .thenComparing(each -> each.place().offerId()))
        .toList();
  }

  private static PlaceDemand demand(
      Place place,
      Count count,
      Map<Long, Long> given,
      Map<Long, PlaceRow> named,
      Map<Long, Slot> slots) {
    long offer = PlaceCode.offerId(place.id());
    return new PlaceDemand(
        named.get(offer),
        slots.get(offer).poolId(),
        place.bounds().most(),
        count.first,
        count.wished,
        count.denied,
        given.getOrDefault(offer, 0L),
        count.wantedMore);
  }

  private static void count(
      Student student, AllocationResult result, Map<String, Count> counts) {
    long has = result == null ? 0 : result.offerId().orElse(0L);
    // Whoever was given what she had not wished wanted everything she had.
    int rank =
        result == null || result.offerId().isEmpty()
            ? Integer.MAX_VALUE
            : result.wishRank().orElse(Integer.MAX_VALUE);
    for (Choice choice : student.choices()) {
      Count count = counts.get(choice.place());
      count.wished++;
      count.first += choice.rank() == 1 ? 1 : 0;
      boolean more = choice.rank() < rank && PlaceCode.offerId(choice.place()) != has;
      count.wantedMore += result != null && more ? 1 : 0;
    }
    for (Missing missing : student.missing()) {
      counts.get(missing.place()).denied.merge(missing.rule(), 1L, Long::sum);
    }
  }

  /** Results by the names in the file. */
  private Map<String, AllocationResult> results(AllocationRun run) {
    Pseudonyms pseudonyms = new Pseudonyms(run.pseudonymKey());
    Map<Long, String> numbers = allocations.applicationNumbers(run.callId());
    return allocations.results(run.id()).stream()
        .filter(result -> numbers.containsKey(result.applicationId()))
        .collect(
            Collectors.toMap(
                result -> pseudonyms.of(numbers.get(result.applicationId())),
                Function.identity()));
  }

  /** What is counted of one place. */
  private static final class Count {
    private long first;
    private long wished;
    private long wantedMore;
    private final Map<String, Long> denied = new HashMap<>();
  }
}
