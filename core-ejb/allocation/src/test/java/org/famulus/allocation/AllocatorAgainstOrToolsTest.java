package org.famulus.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Others' exact solvers come to the same result, person by person. */
class AllocatorAgainstOrToolsTest {

  @BeforeAll
  static void onlyWhereTheOracleRuns() {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    assumeTrue(system.equals("Linux amd64"), "OR-Tools is on the test class path for Linux only");
  }

  static Stream<Arguments> rounds() {
    return Stream.of(
        Arguments.of("200 at small places", Instances.small(200, 11)),
        Arguments.of("1,000 at small places", Instances.small(1000, 12)),
        Arguments.of("2,000 at small places", Instances.small(2000, 13)),
        Arguments.of("500 at few large places", Instances.large(500, 14)),
        Arguments.of("2,000 at few large places", Instances.large(2000, 15)),
        Arguments.of("300 with everything", Instances.withEverything(Instances.small(300, 16), 16)),
        Arguments.of("600 with everything", Instances.withEverything(Instances.large(600, 17), 17)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rounds")
  void digestsAreEqual(String name, Problem problem) {
    for (String seed : List.of("first", "second", "third")) {
      for (Policy policy : policies(problem)) {
        assertThat(Allocator.allocate(problem, policy, seed).digest())
            .as("%s by %s, seed %s", name, policy, seed)
            .isEqualTo(new OrToolsOracle(problem).digest(policy, seed));
      }
    }
  }

  /** Where the oracle takes long, what is asked for most. */
  private static List<Policy> policies(Problem problem) {
    return problem.students().size() > 600
        ? List.of(Policy.LEAST_SUM_OF_RANKS)
        : List.of(
            Policy.LEAST_SUM_OF_RANKS, Policy.MOST_FIRST_CHOICES, Policy.PROTECT_WORST_OFF);
  }

  @Test
  void noneOrLeastIsAsGoodAsAnIntegerProgramHasIt() {
    Loader.loadNativeLibraries();
    for (long seed = 1; seed <= 4; seed++) {
      Problem whole = Instances.of(60, 20, 6, seed);
      List<Place> places =
          whole.places().stream()
              .map(p -> new Place(p.id(), p.pool(), new Bounds(3, p.bounds().most() + 2, true)))
              .toList();
      Problem problem =
          new Problem(
              whole.round(),
              whole.groups(),
              whole.students(),
              places,
              places.stream().map(p -> new Pool(p.id(), p.bounds())).toList(),
              List.of());
      Allocation allocation = Allocator.allocate(problem, Policy.LEAST_SUM_OF_RANKS, "seed");
      assertThat(allocation.proven()).as("seed %s", seed).isTrue();
      Program program = new Program(problem);
      long unplaced = program.least(program.unplaced);
      program.model.addEquality(program.unplaced, unplaced);
      long ranks = program.least(program.ranks);
      Map<Measure, Long> values = new HashMap<>();
      allocation.steps().forEach(step -> values.put(step.measure(), step.value()));
      assertThat(values)
          .as("seed %s", seed)
          .containsEntry(Measure.UNPLACED, unplaced)
          .containsEntry(Measure.RANKS, 100 * ranks);
    }
  }

  /** An integer program of who goes where and which places take any. */
  private static final class Program {

    final CpModel model = new CpModel();
    final LinearExpr unplaced;
    final LinearExpr ranks;

    Program(Problem problem) {
      Map<String, List<Literal>> at = new HashMap<>();
      LinearExprBuilder none = LinearExpr.newBuilder();
      LinearExprBuilder sum = LinearExpr.newBuilder();
      for (Student student : problem.students()) {
        List<Literal> hers = new ArrayList<>();
        for (Choice choice : student.choices()) {
          BoolVar goes = model.newBoolVar("");
          hers.add(goes);
          at.computeIfAbsent(choice.place(), place -> new ArrayList<>()).add(goes);
          sum.addTerm(goes, choice.rank());
        }
        BoolVar nowhere = model.newBoolVar("");
        hers.add(nowhere);
        none.add(nowhere);
        model.addExactlyOne(hers.toArray(Literal[]::new));
      }
      for (Place place : problem.places()) {
        BoolVar opens = model.newBoolVar("");
        LinearExpr there =
            LinearExpr.sum(at.getOrDefault(place.id(), List.of()).toArray(Literal[]::new));
        model.addLessOrEqual(there, LinearExpr.term(opens, place.bounds().most()));
        model.addGreaterOrEqual(there, LinearExpr.term(opens, place.bounds().least()));
      }
      unplaced = none.build();
      ranks = sum.build();
    }

    long least(LinearExpr of) {
      model.minimize(of);
      CpSolver solver = new CpSolver();
      solver.getParameters().setNumWorkers(2);
      assertThat(solver.solve(model)).isEqualTo(CpSolverStatus.OPTIMAL);
      return Math.round(solver.objectiveValue());
    }
  }
}
