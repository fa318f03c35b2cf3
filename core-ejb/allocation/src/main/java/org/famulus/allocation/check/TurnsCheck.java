package org.famulus.allocation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Fixed;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;

/** Goes through a lottery order turn by turn: did each student get the best that was left? */
final class TurnsCheck {

  private final Problem problem;
  private final Map<String, ResultRow> rows;
  private final Map<String, Integer> numbers;

  TurnsCheck(Problem problem, Map<String, ResultRow> rows, Map<String, Integer> numbers) {
    this.problem = problem;
    this.rows = rows;
    this.numbers = numbers;
  }

  List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    Seats seats = new Seats(problem);
    for (Student student : problem.students()) {
      student.fixed().flatMap(Fixed::place).ifPresent(p -> seats.take(p, student.origin()));
    }
    List<Student> turns =
        problem.students().stream()
            .filter(student -> student.fixed().isEmpty() && rows.containsKey(student.id()))
            .sorted(Comparator.comparing(student -> numbers.get(student.id())))
            .toList();
    for (Student student : turns) {
      Optional<String> has = rows.get(student.id()).place().filter(seats::has);
      Optional<Choice> choice = has.flatMap(student::choice);
      student.choices().stream()
          .filter(wanted -> choice.isEmpty() || wanted.rank() < choice.get().rank())
          .filter(wanted -> seats.isFree(wanted.place(), student.origin()))
          .min(Comparator.comparingInt(Choice::rank).thenComparing(Choice::place))
          .map(wanted -> Finding.of(Rule.BETTER_WAS_LEFT, student.id(), wanted.place()))
          .ifPresent(findings::add);
      has.ifPresent(place -> seats.take(place, student.origin()));
    }
    return findings;
  }
}
