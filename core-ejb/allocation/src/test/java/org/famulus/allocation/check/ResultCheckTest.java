package org.famulus.allocation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
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
import org.famulus.allocation.Quota;
import org.famulus.allocation.Student;
import org.famulus.allocation.file.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultCheckTest {

  private static final String SEED = "7";

  @ParameterizedTest
  @EnumSource(Policy.class)
  void whatTheAllocatorSolvesBreaksNoRule(Policy policy) {
    for (Problem problem : List.of(Runs.nasty(), Instances.small(400, 3), Instances.large(400, 3))) {
      Allocation solved = Allocator.allocate(problem, policy, SEED);

      assertThat(ResultCheck.of(solved)).noneMatch(Finding::isViolation);
      assertThat(Digests.ofResult(solved.given().stream().map(ResultRow::of).toList()))
          .isEqualTo(solved.digest());
    }
  }

  @Test
  void rowsOfNobodyTwiceAndForgottenAreFound() {
    List<ResultRow> rows = rows("anna:x", "bo:y", "cy:x");

    assertThat(check(rows)).isEmpty();
    assertThat(check(rows("anna:x", "bo:y", "cy:x", "dora:x")))
        .contains(
            Finding.of(Rule.STUDENT_UNKNOWN, "dora", "x"));
    assertThat(check(rows("anna:x", "bo:y", "cy:x", "bo:x")))
        .contains(Finding.of(Rule.STUDENT_TWICE, "bo", "x"));
    assertThat(check(rows("anna:x", "cy:x")))
        .containsExactly(Finding.of(Rule.STUDENT_FORGOTTEN, "bo", ""));
  }

  @Test
  void placesNobodyMayGiveAreFound() {
    assertThat(check(rows("anna:x", "bo:z", "cy:x")))
        .containsExactly(Finding.of(Rule.PLACE_UNKNOWN, "bo", "z"));
    assertThat(check(rows("anna:y", "bo:", "cy:x")))
        .contains(Finding.of(Rule.NOT_ELIGIBLE, "anna", "y"));
    assertThat(check(rows("anna:x", "bo:y", "cy:y")))
        .contains(Finding.of(Rule.FIXED_CHANGED, "cy", "y"));
    assertThat(check(rows("anna:x", "bo:y", "cy:")))
        .contains(Finding.of(Rule.FIXED_CHANGED, "cy", ""));
  }

  @Test
  void tooManyAreFoundInPlacePoolAndQuota() {
    assertThat(check(rows("anna:x", "bo:x", "cy:x")))
        .contains(new Finding(Rule.PLACE_ABOVE_MOST, true, "", "x", 3, 2));

    Problem pooled = problem(2, 2, List.of());
    assertThat(check(pooled, rows("anna:x", "bo:y", "cy:x")))
        .containsExactly(new Finding(Rule.POOL_ABOVE_MOST, true, "", "P", 3, 2));

    Problem shared = problem(2, 3, List.of(new Quota("x", "A", 0, 1)));
    assertThat(check(shared, rows("anna:x", "bo:y", "cy:x")))
        .containsExactly(new Finding(Rule.QUOTA_ABOVE_MOST, true, "", "x / A", 2, 1));
  }

  @Test
  void ranksAndNumbersAreHeldAgainstChoicesAndSeed() {
    Allocation solved = Allocator.allocate(problem(2, 3, List.of()), Policy.LEAST_SUM_OF_RANKS, SEED);
    List<ResultRow> rows = solved.given().stream().map(ResultRow::of).toList();
    ResultRow bo = rows.get(1);

    List<Finding> findings =
        ResultCheck.of(
            solved.problem(),
            Optional.of(solved.policy()),
            Optional.of(SEED),
            changed(
                rows,
                "bo",
                row ->
                    new ResultRow("bo", OptionalInt.of(9), row.place(), OptionalInt.of(5))));

    assertThat(findings)
        .containsExactlyInAnyOrder(
            new Finding(
                Rule.RANK_WRONG, true, "bo", bo.place().orElseThrow(), 5, bo.rank().getAsInt()),
            new Finding(Rule.NUMBER_WRONG, true, "bo", "", 9, bo.number().getAsInt()));
    assertThat(
            ResultCheck.of(
                solved.problem(), Optional.of(solved.policy()), Optional.of("another seed"), rows))
        .extracting(Finding::rule)
        .contains(Rule.NUMBER_WRONG);
  }

  @Test
  void aSeatThatStaysFreeIsFoundUnlessItMayNotOpen() {
    assertThat(check(rows("anna:x", "bo:", "cy:x")))
        .containsExactly(Finding.of(Rule.UNPLACED_THOUGH_FREE, "bo", "y"));

    Problem opens = withY(new Bounds(2, 3, true));
    assertThat(check(opens, rows("anna:x", "bo:", "cy:x"))).isEmpty();
    assertThat(check(opens, rows("anna:x", "bo:y", "cy:x")))
        .containsExactly(new Finding(Rule.PLACE_SOME_BELOW_LEAST, true, "", "y", 1, 2));
    // A lottery order seeks no least number, but reports it.
    assertThat(
            ResultCheck.of(
                opens,
                Optional.of(Policy.LOTTERY_ORDER),
                Optional.empty(),
                rows("anna:x", "bo:y", "cy:x")))
        .containsExactly(new Finding(Rule.PLACE_SOME_BELOW_LEAST, false, "", "y", 1, 2));
  }

  @Test
  void leastNumbersThatAreNotMetAreReported() {
    Problem problem = withY(new Bounds(2, 3, false));

    assertThat(check(problem, rows("anna:x", "bo:y", "cy:x")))
        .containsExactly(new Finding(Rule.PLACE_BELOW_LEAST, false, "", "y", 1, 2));
    assertThat(
            check(
                problem(2, 3, List.of(new Quota("x", "B", 1, 2))), rows("anna:x", "bo:y", "cy:x")))
        .containsExactly(new Finding(Rule.QUOTA_BELOW_LEAST, false, "", "x / B", 0, 1));
  }

  @Test
  void whereSomebodyIsFixedThereIsNoChoiceToTakeNobody() {
    Problem problem =
        new Problem(
            "r",
            List.of("g"),
            List.of(student("cy", "A", Optional.of("x"))),
            List.of(new Place("x", "x", new Bounds(2, 3, true))),
            List.of(new Pool("x", Bounds.upTo(3))),
            List.of());

    assertThat(check(problem, rows("cy:x")))
        .containsExactly(new Finding(Rule.PLACE_BELOW_LEAST, false, "", "x", 1, 2));
  }

  @Test
  void inALotteryOrderEachTurnIsRepeated() {
    Problem problem = Instances.small(200, 5);
    Allocation solved = Allocator.allocate(problem, Policy.LOTTERY_ORDER, SEED);
    List<ResultRow> rows = solved.given().stream().map(ResultRow::of).toList();
    Map<String, Student> students = new HashMap<>();
    problem.students().forEach(student -> students.put(student.id(), student));
    // Two who would both rather have the other's place: no rule about seats notices.
    int found = 0;
    for (ResultRow one : rows) {
      for (ResultRow other : rows) {
        if (one.number().getAsInt() < other.number().getAsInt()
            && one.place().isPresent()
            && other.place().isPresent()
            && students.get(other.student()).choice(one.place().get()).isPresent()
            && students
                .get(one.student())
                .choice(other.place().get())
                .filter(choice -> choice.rank() > one.rank().getAsInt())
                .isPresent()) {
          found++;
          List<ResultRow> swapped = new ArrayList<>(rows);
          swapped.set(rows.indexOf(one), moved(one, other.place().get(), students));
          swapped.set(rows.indexOf(other), moved(other, one.place().get(), students));
          assertThat(
                  ResultCheck.of(
                      problem, Optional.of(Policy.LOTTERY_ORDER), Optional.of(SEED), swapped))
              .contains(Finding.of(Rule.BETTER_WAS_LEFT, one.student(), one.place().get()));
          if (found == 20) {
            return;
          }
        }
      }
    }
    throw new AssertionError("too few pairs to test anything: " + found);
  }

  private static ResultRow moved(ResultRow row, String place, Map<String, Student> students) {
    return new ResultRow(
        row.student(),
        row.number(),
        Optional.of(place),
        OptionalInt.of(students.get(row.student()).choice(place).orElseThrow().rank()));
  }

  @Test
  void everyRuleHasASentenceOfItsOwn() {
    for (Rule rule : Rule.values()) {
      assertThat(new Finding(rule, true, "anna", "ward", 3, 2).toString())
          .startsWith(rule.key() + ": ")
          .containsAnyOf("anna", "ward");
    }
  }

  private static List<Finding> check(List<ResultRow> rows) {
    return check(problem(2, 3, List.of()), rows);
  }

  private static List<Finding> check(Problem problem, List<ResultRow> rows) {
    return ResultCheck.of(
        problem, Optional.of(Policy.LEAST_SUM_OF_RANKS), Optional.empty(), rows);
  }

  private static List<ResultRow> changed(
      List<ResultRow> rows, String student, UnaryOperator<ResultRow> change) {
    return rows.stream()
        .map(row -> row.student().equals(student) ? change.apply(row) : row)
        .toList();
  }

  private static List<ResultRow> rows(String... each) {
    List<ResultRow> rows = new ArrayList<>();
    for (String row : each) {
      String[] parts = row.split(":", 2);
      rows.add(
          new ResultRow(
              parts[0],
              OptionalInt.empty(),
              Optional.of(parts[1]).filter(place -> !place.isEmpty()),
              OptionalInt.empty()));
    }
    return rows;
  }

  /** Anna may have x, Bo x or y, Cy was given x before. */
  private static Problem problem(int seatsAtX, int seatsInPool, List<Quota> quotas) {
    return new Problem(
        "r",
        List.of("g"),
        students(),
        List.of(
            new Place("x", "P", Bounds.upTo(seatsAtX)), new Place("y", "P", Bounds.upTo(3))),
        List.of(new Pool("P", Bounds.upTo(seatsInPool))),
        quotas);
  }

  private static Problem withY(Bounds bounds) {
    return new Problem(
        "r",
        List.of("g"),
        students(),
        List.of(new Place("x", "x", Bounds.upTo(2)), new Place("y", "y", bounds)),
        List.of(new Pool("x", Bounds.upTo(2)), new Pool("y", Bounds.upTo(3))),
        List.of());
  }

  private static List<Student> students() {
    return List.of(
        student("anna", "A", Optional.empty(), Choice.of("x", 1)),
        student("bo", "B", Optional.empty(), Choice.of("x", 1), Choice.of("y", 2)),
        student("cy", "A", Optional.of("x")));
  }

  private static Student student(
      String id, String origin, Optional<String> fixed, Choice... choices) {
    return new Student(
        id,
        "g",
        origin,
        List.of(choices),
        List.of(),
        fixed.map(place -> new Fixed(Optional.of(place))));
  }
}
