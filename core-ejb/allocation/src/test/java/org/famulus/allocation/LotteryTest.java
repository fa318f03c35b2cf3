package org.famulus.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only the seed decides between equals, and it decides fairly. */
class LotteryTest {

  @ParameterizedTest
  @EnumSource
  void theOrderOfRowsHasNoSay(Policy policy) {
    for (long seed = 0; seed < 40; seed++) {
      Problem tiny = TinyProblems.withNoneOrLeast(seed);
      assertThat(Allocator.allocate(shuffled(tiny, seed), policy, "seed").digest())
          .isEqualTo(Allocator.allocate(tiny, policy, "seed").digest());
    }
    for (Problem problem : List.of(Instances.small(500, 1), Instances.large(1000, 2))) {
      assertThat(Allocator.allocate(shuffled(problem, 3), policy, "seed").digest())
          .isEqualTo(Allocator.allocate(problem, policy, "seed").digest());
    }
  }

  private static Problem shuffled(Problem problem, long seed) {
    Random random = new Random(seed);
    List<Student> students =
        problem.students().stream()
            .map(
                s ->
                    new Student(
                        s.id(),
                        s.group(),
                        s.origin(),
                        shuffled(s.choices(), random),
                        shuffled(s.missing(), random),
                        s.fixed()))
            .toList();
    return new Problem(
        problem.round(),
        problem.groups(),
        shuffled(students, random),
        shuffled(problem.places(), random),
        shuffled(problem.pools(), random),
        shuffled(problem.quotas(), random));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @ParameterizedTest
  @EnumSource
  void otherSeedsGiveOtherResultsThatAreAsGood(Policy policy) {
    Problem problem = Instances.small(200, 5);
    Set<String> digests = new HashSet<>();
    Set<List<Step>> values = new HashSet<>();
    for (int seed = 0; seed < 10; seed++) {
      Allocation allocation = Allocator.allocate(problem, policy, "seed-" + seed);
      digests.add(allocation.digest());
      values.add(
          allocation.steps().stream().filter(step -> !step.measure().isChance()).toList());
    }
    assertThat(digests).hasSizeGreaterThan(5);
    assertThat(values).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void anotherRoundDrawsOtherNumbers(Policy policy) {
    Problem problem = alike(20, 10);
    Problem next =
        new Problem(
            "another round",
            problem.groups(),
            problem.students(),
            problem.places(),
            problem.pools(),
            problem.quotas());
    assertThat(Allocator.allocate(next, policy, "seed").digest())
        .isNotEqualTo(Allocator.allocate(problem, policy, "seed").digest());
  }

  @ParameterizedTest
  @EnumSource
  void whoIsLikeTheOthersHasTheirChance(Policy policy) {
    // 12 students want the same 3 seats; each should have them in a quarter of the rounds.
    int students = 12;
    int seats = 3;
    int rounds = 400;
    Problem problem = alike(students, seats);
    Map<String, Integer> placed = new TreeMap<>();
    problem.students().forEach(student -> placed.put(student.id(), 0));
    for (int round = 0; round < rounds; round++) {
      Allocator.allocate(problem, policy, "seed-" + round).given().stream()
          .filter(given -> given.place().isPresent())
          .forEach(given -> placed.merge(given.student(), 1, Integer::sum));
    }
    double expected = (double) rounds * seats / students;
    // Seats are drawn without putting back, so the variance is that much smaller.
    double variance = expected * (1 - (double) seats / students);
    double square = 0;
    for (int each : placed.values()) {
      square += (each - expected) * (each - expected) / variance;
    }
    square *= (students - 1.0) / students;
    // 99.9 % of chi-square with 11 degrees of freedom.
    assertThat(square).isLessThan(31.26);
    // 0.1 %: equal shares each time would be no draw either.
    assertThat(square).isGreaterThan(1.59);
  }

  @ParameterizedTest
  @EnumSource
  void eachOfEquallyWantedPlacesIsHadAsOften(Policy policy) {
    int rounds = 400;
    int places = 4;
    List<Pool> pools = new ArrayList<>();
    List<Place> all = new ArrayList<>();
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      pools.add(new Pool("p" + i, Bounds.upTo(1)));
      all.add(new Place("p" + i, "p" + i, Bounds.upTo(1)));
      choices.add(Choice.of("p" + i, 1));
    }
    List<Student> students = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      students.add(
          new Student("s" + i, "ALL", "", choices, List.of(), Optional.empty()));
    }
    Problem problem = new Problem("round", List.of("ALL"), students, all, pools, List.of());
    int[][] had = new int[places][places];
    for (int round = 0; round < rounds; round++) {
      Allocator.allocate(problem, policy, "seed-" + round)
          .given()
          .forEach(
              g -> had[g.student().charAt(1) - '0'][g.place().orElseThrow().charAt(1) - '0']++);
    }
    double expected = (double) rounds / places;
    double square = 0;
    for (int[] row : had) {
      for (int each : row) {
        square += (each - expected) * (each - expected) / expected;
      }
    }
    // 99.9 % of chi-square with (4 - 1)² degrees of freedom; of a permutation it is 4/3 as large.
    assertThat(square).isLessThan(27.88 * 4 / 3);
  }

  private static Problem alike(int students, int seats) {
    List<Student> all = new ArrayList<>();
    for (int i = 0; i < students; i++) {
      all.add(
          new Student(
              "s" + i, "ALL", "", List.of(Choice.of("p", 1)), List.of(), Optional.empty()));
    }
    return new Problem(
        "round",
        List.of("ALL"),
        all,
        List.of(new Place("p", "p", Bounds.upTo(seats))),
        List.of(new Pool("p", Bounds.upTo(seats))),
        List.of());
  }
}
