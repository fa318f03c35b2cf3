package org.famulus.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Beginning with the places students have")
class BegunAllocationTest {

  @ParameterizedTest
  @EnumSource(Policy.class)
  @DisplayName("gives everybody the same as beginning anew, whatever they have")
  void isTheSame(Policy policy) {
    for (int seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      Problem before =
          seed % 2 == 0
              ? Instances.small(80, seed)
              : Instances.withEverything(Instances.small(80, seed), seed);
      Map<String, String> best = places(Allocator.allocate(before, policy, "before"));
      Problem after = withoutSome(before, random);
      for (Map<String, String> current : List.of(best, spoilt(best, after, random), Map.<String, String>of())) {
        Allocation anew = Allocator.allocate(after, policy, "after");
        Allocation begun = Allocator.allocate(after, policy, "after", current);

        assertThat(begun.digest()).as("%s, seed %d", policy, seed).isEqualTo(anew.digest());
        assertThat(begun.steps()).isEqualTo(anew.steps());
        assertThat(begun.proven()).isEqualTo(anew.proven());
      }
    }
  }

  private static Map<String, String> places(Allocation allocation) {
    Map<String, String> places = new HashMap<>();
    allocation.given().forEach(g -> g.place().ifPresent(place -> places.put(g.student(), place)));
    return places;
  }

  private static Problem withoutSome(Problem problem, Random random) {
    return new Problem(
        problem.round(),
        problem.groups(),
        problem.students(),
        problem.places().stream()
            .map(
                place ->
                    random.nextInt(10) == 0
                        ? new Place(place.id(), place.pool(), Bounds.upTo(0))
                        : place)
            .toList(),
        problem.pools(),
        problem.quotas());
  }

  /** What nobody planned: places nobody wished or that are not there, and more students than fit. */
  private static Map<String, String> spoilt(
      Map<String, String> best, Problem problem, Random random) {
    Map<String, String> spoilt = new HashMap<>(best);
    for (Student student : problem.students()) {
      switch (random.nextInt(8)) {
        case 0 -> spoilt.put(student.id(), "p" + random.nextInt(30));
        case 1 -> spoilt.put(student.id(), student.choices().get(0).place());
        case 2 -> spoilt.remove(student.id());
        default -> {
          // Keeps what she has.
        }
      }
    }
    return spoilt;
  }
}
