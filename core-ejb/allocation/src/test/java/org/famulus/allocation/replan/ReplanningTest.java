package org.famulus.allocation.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Fixed;
import org.famulus.allocation.Instances;
import org.famulus.allocation.Place;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Pool;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Planning anew after places are withdrawn")
class ReplanningTest {

  private static final String SEED = "seed";

  @Test
  @DisplayName("moves nobody whose place is there where that helps nobody")
  void nobodyInVain() {
    Problem problem =
        problem(
            List.of(student("a", "x", "y"), student("b", "y", "x"), student("c", "x", "z")),
            Map.of("x", 0, "y", 1, "z", 1));
    Plan plan = new Replanning(problem, Map.of("a", "x", "b", "y", "c", "z"), SEED).fewestMoves();
    assertThat(plan.moves())
        .containsExactly(new Move("a", Optional.of("x"), Optional.empty(), true));
    assertThat(plan.displacedWithoutPlace()).isEqualTo(1);
  }

  @Test
  @DisplayName("moves somebody else where a displaced student can be helped in no other way")
  void moveToHelp() {
    Problem problem =
        problem(
            List.of(student("a", "x", "y"), student("b", "y", "z")),
            Map.of("x", 0, "y", 1, "z", 1));
    Plan plan = new Replanning(problem, Map.of("a", "x", "b", "y"), SEED).fewestMoves();
    assertThat(plan.moves())
        .containsExactly(
            new Move("a", Optional.of("x"), Optional.of("y"), true),
            new Move("b", Optional.of("y"), Optional.of("z"), false));
    assertThat(plan.othersMoved()).isEqualTo(1);
  }

  @Test
  @DisplayName("never moves whoever is fixed, though it would help")
  void fixedStays() {
    Student fixed =
        new Student(
            "b",
            "all",
            "",
            List.of(Choice.of("y", 1), Choice.of("z", 2)),
            List.of(),
            Optional.of(new Fixed(Optional.of("y"))));
    Problem problem =
        problem(List.of(student("a", "x", "y"), fixed), Map.of("x", 0, "y", 1, "z", 1));
    Plan plan = new Replanning(problem, Map.of("a", "x", "b", "y"), SEED).atPrice(0);
    assertThat(plan.moves()).extracting(Move::student).containsExactly("a");
    assertThat(plan.displacedWithoutPlace()).isEqualTo(1);
  }

  @Test
  @DisplayName("leaves a place that was not wished to whoever has it")
  void unwishedStays() {
    Problem problem = problem(List.of(student("a", "x")), Map.of("x", 0, "z", 1));
    Plan plan = new Replanning(problem, Map.of("a", "z"), SEED).fewestMoves();
    assertThat(plan.moves()).isEmpty();
  }

  @Test
  @DisplayName("a higher price moves no more people, and makes no ranks better")
  void curve() {
    Problem before = Instances.small(400, 11);
    Allocation given = Allocator.allocate(before, Policy.LEAST_SUM_OF_RANKS, SEED);
    Map<String, String> current = new HashMap<>();
    given.given().forEach(g -> g.place().ifPresent(place -> current.put(g.student(), place)));
    Set<String> lost = new HashSet<>();
    for (int i = 0; i < 4; i++) {
      lost.add("p" + i * 7);
    }
    Problem after =
        new Problem(
            before.round(),
            before.groups(),
            before.students(),
            before.places().stream()
                .map(p -> lost.contains(p.id()) ? new Place(p.id(), p.pool(), Bounds.upTo(0)) : p)
                .toList(),
            before.pools(),
            before.quotas());
    Replanning replanning = new Replanning(after, current, SEED);
    List<Plan> curve =
        new ArrayList<>(
            List.of(replanning.atPrice(0), replanning.atPrice(1), replanning.atPrice(5)));
    curve.add(replanning.fewestMoves());

    int unplaced = curve.get(0).allocation().profile().unplaced();
    for (int i = 1; i < curve.size(); i++) {
      assertThat(curve.get(i).allocation().profile().unplaced()).isEqualTo(unplaced);
      assertThat(curve.get(i).othersMoved()).isLessThanOrEqualTo(curve.get(i - 1).othersMoved());
      assertThat(sum(curve.get(i))).isGreaterThanOrEqualTo(sum(curve.get(i - 1)));
    }
    for (Plan plan : curve) {
      Plan anew = replanning.anew(plan.price());
      assertThat(plan.allocation().digest()).isEqualTo(anew.allocation().digest());
      assertThat(plan.moves()).isEqualTo(anew.moves());
    }
    assertThat(curve.get(0).othersMoved()).isGreaterThan(curve.get(3).othersMoved());
    assertThat(curve.get(3).moves()).filteredOn(Move::displaced).isNotEmpty();
  }

  private static long sum(Plan plan) {
    return plan.allocation().given().stream()
        .flatMap(given -> given.choice().stream())
        .mapToLong(Choice::rank)
        .sum();
  }

  private static Student student(String id, String... places) {
    List<Choice> choices = new ArrayList<>();
    for (String place : places) {
      choices.add(Choice.of(place, choices.size() + 1));
    }
    return new Student(id, "all", "", choices, List.of(), Optional.empty());
  }

  private static Problem problem(List<Student> students, Map<String, Integer> places) {
    return new Problem(
        "round",
        List.of("all"),
        students,
        places.entrySet().stream()
            .map(p -> new Place(p.getKey(), p.getKey(), Bounds.upTo(p.getValue())))
            .toList(),
        places.entrySet().stream()
            .map(p -> new Pool(p.getKey(), Bounds.upTo(p.getValue())))
            .toList(),
        List.of());
  }
}
