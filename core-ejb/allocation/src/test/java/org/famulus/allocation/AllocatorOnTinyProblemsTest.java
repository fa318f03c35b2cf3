package org.famulus.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Compares the engine with every way there is. */
class AllocatorOnTinyProblemsTest {

  private static final int PROBLEMS = 300;
  private static final Set<Policy> BY_MEASURE =
      EnumSet.complementOf(EnumSet.of(Policy.LOTTERY_ORDER));

  @Test
  void isBestByEveryPolicyAndOfTheBestWhatTheLotterySays() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      Problem problem = TinyProblems.withoutNoneOrLeast(seed);
      BruteForce brute = new BruteForce(problem);
      for (Policy policy : BY_MEASURE) {
        String lots = "seed-" + seed % 7;
        Allocation allocation = Allocator.allocate(problem, policy, lots);
        String about = problem + " " + policy;
        List<Map<String, Choice>> best = brute.best(policy);
        compareSteps(brute, allocation, best.get(0), about);
        List<List<Long>> chances =
            best.stream()
                .map(each -> brute.chance(lots, each))
                .sorted(BruteForce::compare)
                .toList();
        assertThat(choices(allocation)).as(about).isIn(best);
        assertThat(brute.chance(lots, choices(allocation))).as(about).isEqualTo(chances.get(0));
        allocation.steps().stream()
            .filter(step -> step.measure() == Measure.LOTTERY)
            .forEach(
                step -> assertThat(step.value()).as(about).isEqualTo(chances.get(0).get(0)));
        assertThat(allocation.proven()).isTrue();
      }
    }
  }

  @Test
  void isBestWherePlacesTakeNoneOrAtLeastSome() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      Problem problem = TinyProblems.withNoneOrLeast(seed);
      BruteForce brute = new BruteForce(problem);
      for (Policy policy : BY_MEASURE) {
        Allocation allocation = Allocator.allocate(problem, policy, "seed");
        String about = seed + " " + problem + " " + policy;
        List<Map<String, Choice>> best = brute.best(policy);
        assertThat(choices(allocation)).as(about).isIn(best);
        assertThat(brute.chance("seed", choices(allocation)))
            .as(about)
            .isEqualTo(
                best.stream()
                    .map(each -> brute.chance("seed", each))
                    .min(BruteForce::compare)
                    .orElseThrow());
        compareSteps(brute, allocation, best.get(0), about);
        assertThat(allocation.proven()).as(about).isTrue();
      }
    }
  }

  @Test
  void lotteryOrderIsEachInTurnTakingTheBestLeft() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      Problem problem = TinyProblems.withNoneOrLeast(seed);
      BruteForce brute = new BruteForce(problem);
      String lots = "seed-" + seed;
      Allocation allocation = Allocator.allocate(problem, Policy.LOTTERY_ORDER, lots);
      assertThat(choices(allocation)).as("%s", problem).isEqualTo(brute.inLotteryOrder(lots));
      assertThat(
              allocation.given().stream()
                  .collect(
                      Collectors.toMap(Given::number, Given::student, (a, b) -> a, TreeMap::new))
                  .values())
          .containsExactlyElementsOf(brute.order(lots).stream().map(Student::id).toList());
    }
  }

  @Test
  void fixedStudentsKeepWhatTheyHave() {
    long fixed =
        LongStream.range(0, PROBLEMS)
            .mapToObj(TinyProblems::withNoneOrLeast)
            .flatMap(
                problem -> {
                  Allocation allocation =
                      Allocator.allocate(problem, Policy.MOST_FIRST_CHOICES, "seed");
                  return problem.students().stream()
                      .filter(student -> student.fixed().isPresent())
                      .peek(
                          student ->
                              assertThat(allocation.of(student.id()).orElseThrow().place())
                                  .isEqualTo(student.fixed().get().place()));
                })
            .count();
    assertThat(fixed).isGreaterThan(50);
  }

  private static void compareSteps(
      BruteForce brute, Allocation allocation, Map<String, Choice> best, String about) {
    List<Step> decided =
        allocation.steps().stream()
            .filter(step -> !step.measure().isChance())
            .filter(step -> step.measure() != Measure.BELOW_LEAST)
            .toList();
    List<Step> expected = brute.measured(allocation.policy(), best);
    if (expected.isEmpty()) {
      // Nobody waits.
      assertThat(decided).as(about).allMatch(step -> step.value() == 0);
    } else {
      assertThat(decided).as(about).isEqualTo(expected);
    }
    long missing =
        allocation.steps().stream()
            .filter(step -> step.measure() == Measure.BELOW_LEAST)
            .mapToLong(Step::value)
            .sum();
    assertThat(missing).as(about).isEqualTo(brute.belowLeast(best));
  }

  /** By student who was not fixed the choice she got. */
  /** What was given to students nothing was fixed about. */
  private static Map<String, Choice> choices(Allocation allocation) {
    Set<String> free =
        allocation.problem().students().stream()
            .filter(student -> student.fixed().isEmpty())
            .map(Student::id)
            .collect(Collectors.toSet());
    return allocation.given().stream()
        .filter(given -> free.contains(given.student()) && given.choice().isPresent())
        .collect(Collectors.toMap(Given::student, given -> given.choice().get()));
  }
}
