package org.famulus.allocation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Fixed;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;

/** Holds a result against every rule of its run. */
public final class ResultCheck {

  private final Problem problem;
  private final Optional<Policy> policy;
  private final Optional<String> seed;
  private final Map<String, Student> students = new HashMap<>();
  private final Map<String, ResultRow> rows = new HashMap<>();
  private final Seats seats;
  private final List<Finding> findings = new ArrayList<>();

  private ResultCheck(Problem problem, Optional<Policy> policy, Optional<String> seed) {
    this.problem = problem;
    this.policy = policy;
    this.seed = seed;
    this.seats = new Seats(problem);
    problem.students().forEach(student -> students.put(student.id(), student));
  }

  /**
   * What is found, violations and what has to be reported.
   *
   * @param policy by which policy; without one, what depends on it is not checked
   * @param seed with which seed; without one, lottery numbers are not checked
   * @param result who is given what, in any order
   */
  public static List<Finding> of(
      Problem problem, Optional<Policy> policy, Optional<String> seed, List<ResultRow> result) {
    ResultCheck check = new ResultCheck(problem, policy, seed);
    check.rows(result);
    check.seats();
    check.unplaced();
    check.lottery();
    return List.copyOf(check.findings);
  }

  /** What is found in a result that was just worked out. */
  public static List<Finding> of(Allocation allocation) {
    return of(
        allocation.problem(),
        Optional.of(allocation.policy()),
        Optional.of(allocation.seed()),
        allocation.given().stream().map(ResultRow::of).toList());
  }

  private void rows(List<ResultRow> result) {
    for (ResultRow row : result) {
      Student student = students.get(row.student());
      if (student == null) {
        add(Rule.STUDENT_UNKNOWN, row.student(), row.place().orElse(""));
      } else if (rows.putIfAbsent(row.student(), row) != null) {
        add(Rule.STUDENT_TWICE, row.student(), row.place().orElse(""));
      } else {
        row(row, student);
      }
      // Whoever stands there twice takes two seats.
      row.place()
          .filter(seats::has)
          .ifPresent(place -> seats.take(place, student == null ? "" : student.origin()));
    }
    for (Student student : problem.students()) {
      if (!rows.containsKey(student.id())) {
        add(Rule.STUDENT_FORGOTTEN, student.id(), "");
      }
    }
  }

  private void row(ResultRow row, Student student) {
    Optional<Choice> choice = row.place().flatMap(student::choice);
    if (row.place().isPresent() && !seats.has(row.place().get())) {
      add(Rule.PLACE_UNKNOWN, row.student(), row.place().get());
    } else if (student.fixed().isPresent()) {
      if (!student.fixed().flatMap(Fixed::place).equals(row.place())) {
        add(Rule.FIXED_CHANGED, row.student(), row.place().orElse(""));
      }
    } else if (row.place().isPresent() && choice.isEmpty()) {
      add(Rule.NOT_ELIGIBLE, row.student(), row.place().get());
    }
    int rank = choice.map(Choice::rank).orElse(0);
    if (row.rank().isPresent() && row.rank().getAsInt() != rank) {
      findings.add(
          new Finding(
              Rule.RANK_WRONG,
              true,
              row.student(),
              row.place().orElse(""),
              row.rank().getAsInt(),
              rank));
    }
  }

  private void seats() {
    SeatsCheck check =
        new SeatsCheck(problem, seats, policy.filter(p -> p == Policy.LOTTERY_ORDER).isEmpty());
    findings.addAll(check.find());
  }

  /** A seat that stays free while somebody wanted it helps nobody, by whatever policy. */
  private void unplaced() {
    boolean inTurn = policy.filter(p -> p == Policy.LOTTERY_ORDER).isPresent();
    for (ResultRow row : rows.values()) {
      Student student = students.get(row.student());
      if (row.place().isEmpty() && student.fixed().isEmpty() && policy.isPresent()) {
        student.choices().stream()
            .map(Choice::place)
            .filter(place -> seats.isFree(place, student.origin()))
            .filter(place -> inTurn || seats.isOpen(place))
            .sorted()
            .findFirst()
            .ifPresent(place -> add(Rule.UNPLACED_THOUGH_FREE, row.student(), place));
      }
    }
  }

  private void lottery() {
    if (seed.isEmpty()) {
      return;
    }
    Map<String, Integer> numbers = LotteryNumbers.of(problem, seed.get());
    for (ResultRow row : rows.values()) {
      int number = numbers.get(row.student());
      if (row.number().isPresent() && row.number().getAsInt() != number) {
        findings.add(
            new Finding(
                Rule.NUMBER_WRONG, true, row.student(), "", row.number().getAsInt(), number));
      }
    }
    if (policy.filter(p -> p == Policy.LOTTERY_ORDER).isPresent()) {
      findings.addAll(new TurnsCheck(problem, rows, numbers).find());
    }
  }

  private void add(Rule rule, String student, String place) {
    findings.add(Finding.of(rule, student, place));
  }
}
