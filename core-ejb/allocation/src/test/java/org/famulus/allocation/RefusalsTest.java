package org.famulus.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Forces what was refused, and sees whether the reason given was true. */
class RefusalsTest {

  @Test
  void inTinyProblemsTheMeasureNamedIsTheFirstToGetWorse() {
    Map<String, Integer> seen = new HashMap<>();
    for (long seed = 0; seed < 250; seed++) {
      Problem problem = TinyProblems.withoutNoneOrLeast(seed);
      BruteForce brute = new BruteForce(problem);
      for (Policy policy : Policy.values()) {
        if (policy == Policy.LOTTERY_ORDER) {
          continue;
        }
        Allocation allocation = Allocator.allocate(problem, policy, "seed");
        List<Long> best = brute.toMinimise(policy, brute.best(policy).get(0));
        for (Given given : allocation.given()) {
          for (Refusal refusal : allocation.refusals().of(given.student())) {
            seen.merge(refusal.cause().getClass().getSimpleName(), 1, Integer::sum);
            Optional<List<Long>> forced =
                brute.all().stream()
                    .filter(
                        each ->
                            Optional.ofNullable(each.get(given.student()))
                                .map(Choice::place)
                                .equals(Optional.of(refusal.place())))
                    .map(each -> brute.toMinimise(policy, each))
                    .min(BruteForce::compare);
            String about = seed + " " + policy + " " + given + " " + refusal + " " + problem;
            if (refusal.cause() instanceof Refusal.Full full) {
              long loss = firstLoss(brute, policy, best, forced.orElseThrow(), full, about);
              assertThat(loss).as(about).isGreaterThanOrEqualTo(full.atLeast());
            } else if (refusal.cause() instanceof Refusal.Lot) {
              assertThat(forced).as(about).contains(best);
            } else if (refusal.cause() instanceof Refusal.NoneLeft) {
              assertThat(forced).as(about).isEmpty();
            } else {
              assertThat(refusal.cause()).as(about).isEqualTo(new Refusal.FixedBefore());
            }
          }
        }
      }
    }
    assertThat(seen).containsOnlyKeys("Full", "Lot", "NoneLeft", "FixedBefore");
    assertThat(seen.values()).allMatch(count -> count > 20);
  }

  /** By how much the measure named is worse; it has to be the first that differs. */
  private static long firstLoss(
      BruteForce brute,
      Policy policy,
      List<Long> best,
      List<Long> forced,
      Refusal.Full full,
      String about) {
    int first = 0;
    while (first < best.size() && best.get(first).equals(forced.get(first))) {
      first++;
    }
    assertThat(first).as(about).isLessThan(best.size());
    Step step =
        first == 0
            ? new Step(Measure.BELOW_LEAST, "", 0, 0)
            : brute.measured(policy, Map.of()).get(first - 1);
    assertThat(List.of(full.measure(), full.group(), full.rankMeasured()))
        .as(about)
        .isEqualTo(List.of(step.measure(), step.group(), step.rank()));
    return forced.get(first) - best.get(first);
  }

  @Test
  void aForcedOptionIsAsBruteForceHasIt() {
    int impossible = 0;
    int possible = 0;
    for (long seed = 0; seed < 150; seed++) {
      Problem problem = TinyProblems.withNoneOrLeast(seed);
      BruteForce brute = new BruteForce(problem);
      for (Policy policy : List.of(Policy.LEAST_SUM_OF_RANKS, Policy.MOST_FIRST_CHOICES)) {
        Allocation allocation = Allocator.allocate(problem, policy, "seed");
        List<Long> best = brute.toMinimise(policy, brute.best(policy).get(0));
        for (Student student : problem.students()) {
          for (Choice choice : student.fixed().isPresent() ? List.<Choice>of() : student.choices()) {
            Optional<List<Long>> forced =
                brute.all().stream()
                    .filter(each -> choice.equals(each.get(student.id())))
                    .map(each -> brute.toMinimise(policy, each))
                    .min(BruteForce::compare);
            Optional<ForcedOption.Cost> cost =
                ForcedOption.of(allocation, student.id(), choice.place());
            String about = seed + " " + policy + " " + student + " " + choice + " " + problem;
            assertThat(cost.isPresent()).as(about).isEqualTo(forced.isPresent());
            if (cost.isEmpty()) {
              impossible++;
              continue;
            }
            possible++;
            List<Long> differences =
                cost.get().changes().stream().map(ForcedOption.Change::by).toList();
            List<Long> expected = new ArrayList<>();
            for (int i = 0; i < best.size(); i++) {
              expected.add(forced.get().get(i) - best.get(i));
            }
            assertThat(expected).as(about).endsWith(differences.toArray(Long[]::new));
            assertThat(expected.subList(0, expected.size() - differences.size()))
                .as(about)
                .allMatch(none -> none == 0);
            assertThat(cost.get().proven()).isTrue();
            if (!allocation.of(student.id()).orElseThrow().place().equals(Optional.of(choice.place()))) {
              assertThat(
                      cost.get().moves().stream()
                          .collect(
                              Collectors.toMap(
                                  move -> move.to().student(), move -> move.to().place())))
                  .as(about)
                  .containsEntry(student.id(), Optional.of(choice.place()));
            } else {
              assertThat(cost.get().moves()).as(about).isEmpty();
            }
          }
        }
      }
    }
    assertThat(impossible).isGreaterThan(100);
    assertThat(possible).isGreaterThan(500);
  }

  @Test
  void inLargerRoundsTheReasonsGivenAreTrueToo() {
    record Refused(Allocation allocation, String student, Refusal refusal) {}
    List<Refused> all = new ArrayList<>();
    for (Problem problem :
        List.of(
            Instances.small(300, 21),
            Instances.large(400, 22),
            Instances.withEverything(Instances.small(250, 23), 23))) {
      for (Policy policy :
          List.of(
              Policy.LEAST_SUM_OF_RANKS, Policy.MOST_FIRST_CHOICES, Policy.PROTECT_WORST_OFF)) {
        Allocation allocation = Allocator.allocate(problem, policy, "seed");
        for (Given given : allocation.given()) {
          int rank = given.choice().map(Choice::rank).orElse(Integer.MAX_VALUE);
          List<Refusal> refusals = allocation.refusals().of(given.student());
          assertThat(refusals)
              .extracting(Refusal::place)
              .containsExactlyInAnyOrderElementsOf(
                  problem.students().stream()
                      .filter(student -> student.id().equals(given.student()))
                      .flatMap(student -> student.choices().stream())
                      .filter(choice -> choice.rank() < rank)
                      .map(Choice::place)
                      .toList());
          refusals.forEach(each -> all.add(new Refused(allocation, given.student(), each)));
        }
      }
    }
    Collections.shuffle(all, new Random(24));
    int lots = 0;
    int worse = 0;
    for (Refused each : all.subList(0, 200)) {
      ForcedOption.Cost cost =
          ForcedOption.of(each.allocation(), each.student(), each.refusal().place()).orElseThrow();
      if (each.refusal().cause() instanceof Refusal.Lot) {
        lots++;
        assertThat(cost.worse()).as("%s", each.refusal()).isEmpty();
      } else {
        worse++;
        Refusal.Full full = (Refusal.Full) each.refusal().cause();
        ForcedOption.Change first = cost.worse().orElseThrow();
        assertThat(first.step().measure()).as("%s", full).isEqualTo(full.measure());
        assertThat(first.step().group()).isEqualTo(full.group());
        assertThat(first.step().rank()).isEqualTo(full.rankMeasured());
        assertThat(first.by()).as("%s", full).isGreaterThanOrEqualTo(full.atLeast());
      }
      assertThat(cost.moves()).isNotEmpty();
    }
    assertThat(lots).isGreaterThan(10);
    assertThat(worse).isGreaterThan(100);
  }
}
