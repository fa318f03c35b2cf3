package org.famulus.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cannot be meant is said, all of it; what is odd but clear is solved. */
class ProblemTest {

  private static Student student(String id, String origin, String fixed, Choice... choices) {
    return new Student(
        id,
        "ALL",
        origin,
        List.of(choices),
        List.of(),
        Optional.ofNullable(fixed).map(place -> new Fixed(Optional.of(place))));
  }

  @Test
  void moreFixedThanAPlaceAPoolOrAnOriginTakesIsAFault() {
    UnusableProblem unusable =
        catchThrowableOfType(
            UnusableProblem.class,
            () ->
                new Problem(
                    "round",
                    List.of("ALL"),
                    List.of(
                        student("a", "x", "p"), student("b", "x", "p"), student("c", "y", "q")),
                    List.of(
                        new Place("p", "pool", Bounds.upTo(5)),
                        new Place("q", "pool", Bounds.upTo(0))),
                    List.of(new Pool("pool", Bounds.upTo(2))),
                    List.of(new Quota("p", "x", 0, 1))));
    assertThat(unusable.faults())
        .containsExactly(
            new Fault(Fault.Kind.FIXED_ABOVE_MOST, List.of("q")),
            new Fault(Fault.Kind.FIXED_ABOVE_MOST, List.of("pool")),
            new Fault(Fault.Kind.FIXED_ABOVE_MOST, List.of("p / x")));
  }

  @Test
  void idsDoNotRunTogether() {
    // Place "p" with origin "q\nx", and place "p\nq" with origin "x".
    Problem problem =
        new Problem(
            "round",
            List.of("ALL"),
            List.of(
                student("a", "q\nx", null, Choice.of("p", 1)),
                student("b", "x", null, Choice.of("p\nq", 1))),
            List.of(
                new Place("p", "pool", Bounds.upTo(1)), new Place("p\nq", "pool", Bounds.upTo(1))),
            List.of(new Pool("pool", Bounds.upTo(2))),
            List.of(new Quota("p", "q\nx", 0, 0)));
    for (Policy policy : Policy.values()) {
      assertThat(Allocator.allocate(problem, policy, "seed").given())
          .extracting(Given::place)
          .containsExactly(Optional.empty(), Optional.of("p\nq"));
    }
  }

  @Test
  void aStudentsIdDoesNotPartTheLotterysText() {
    UnusableProblem unusable =
        catchThrowableOfType(
            UnusableProblem.class,
            () ->
                new Problem(
                    "round",
                    List.of("ALL"),
                    List.of(student("a|b", "", null)),
                    List.of(),
                    List.of(),
                    List.of()));
    assertThat(unusable.faults())
        .containsExactly(new Fault(Fault.Kind.STUDENT_ID_WRONG, List.of("a|b")));
  }

  @Test
  void takesPlacesWithoutALimitAndLeastNumbersNobodyMeets() {
    int large = Integer.MAX_VALUE;
    List<Student> students = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      students.add(
          student("s" + i, "", null, Choice.of("p" + i % 4, 1), Choice.of("p" + (i + 1) % 4, 2)));
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      places.add(new Place("p" + i, "pool", new Bounds(i < 2 ? large : 0, large, false)));
    }
    Problem problem =
        new Problem(
            "round",
            List.of("ALL"),
            students,
            places,
            List.of(new Pool("pool", Bounds.upTo(large))),
            List.of());
    for (Policy policy : List.of(Policy.LEAST_SUM_OF_RANKS, Policy.PROTECT_WORST_OFF)) {
      Allocation allocation = Allocator.allocate(problem, policy, "seed");
      assertThat(allocation.profile().unplaced()).isZero();
      // All who may come to the first two do: those who name one of them first or second.
      long there =
          allocation.given().stream()
              .filter(given -> List.of("p0", "p1").contains(given.place().orElseThrow()))
              .count();
      assertThat(there)
          .isEqualTo(
              students.stream()
                  .filter(s -> s.choice("p0").isPresent() || s.choice("p1").isPresent())
                  .count());
      assertThat(allocation.steps().get(0))
          .isEqualTo(new Step(Measure.BELOW_LEAST, "", 0, 2L * large - there));
    }
  }

  @Test
  void drawsAmongVeryManyPlaces() {
    List<Place> places = new ArrayList<>();
    List<Pool> pools = new ArrayList<>();
    for (int i = 0; i < 150_000; i++) {
      places.add(new Place("p" + i, "p" + i, Bounds.upTo(1)));
      pools.add(new Pool("p" + i, Bounds.upTo(1)));
    }
    List<Student> students = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Choice[] alike = new Choice[40];
      for (int j = 0; j < alike.length; j++) {
        alike[j] = Choice.of("p" + j, 1);
      }
      students.add(student("s" + i, "", null, alike));
    }
    Problem problem =
        new Problem("round", List.of("ALL"), students, places, pools, List.of());
    Allocation allocation = Allocator.allocate(problem, Policy.LEAST_SUM_OF_RANKS, "seed");
    assertThat(allocation.profile().at(1)).isEqualTo(40);
    assertThat(allocation.steps()).extracting(Step::measure).endsWith(Measure.DRAW);
  }

  @Test
  void nobodyIsNobody() {
    Problem problem = new Problem("round", List.of(), List.of(), List.of(), List.of(), List.of());
    for (Policy policy : Policy.values()) {
      assertThat(Allocator.allocate(problem, policy, "seed").given()).isEmpty();
    }
  }

  @Test
  void whoIsAloneAtAPlaceThatTakesNoneOrTwoStaysIfFixed() {
    Problem problem =
        new Problem(
            "round",
            List.of("ALL"),
            List.of(
                student("a", "", "p"),
                student("b", "", null, Choice.of("q", 1)),
                student("c", "", null, Choice.of("q", 1))),
            List.of(
                new Place("p", "p", new Bounds(2, 3, true)),
                new Place("q", "q", new Bounds(2, 3, true))),
            List.of(new Pool("p", Bounds.upTo(3)), new Pool("q", Bounds.upTo(3))),
            List.of());
    Allocation allocation = Allocator.allocate(problem, Policy.LEAST_SUM_OF_RANKS, "seed");
    assertThat(allocation.given())
        .extracting(Given::place)
        .containsExactly(Optional.of("p"), Optional.of("q"), Optional.of("q"));
    assertThat(allocation.steps().get(0)).isEqualTo(new Step(Measure.BELOW_LEAST, "", 0, 1));
  }
}
