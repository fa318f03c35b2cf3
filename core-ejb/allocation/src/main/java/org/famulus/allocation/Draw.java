package org.famulus.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of the draw: priority groups first to last, in each the lowest lot first. */
final class Draw {

  private Draw() {}

  /** Everybody in order, those whose result is fixed, too: they may wait again some day. */
  static List<Student> order(Problem problem, Lottery lottery) {
    Map<String, Integer> groups = new HashMap<>();
    problem.groups().forEach(group -> groups.put(group, groups.size()));
    record Drawn(Student student, int group, String lot) {}
    return problem.students().stream()
        .map(s -> new Drawn(s, groups.get(s.group()), lottery.lotOf(s.id())))
        .sorted(
            Comparator.comparingInt(Drawn::group)
                .thenComparing(Drawn::lot)
                .thenComparing(drawn -> drawn.student().id()))
        .map(Drawn::student)
        .toList();
  }

  /** Number of each student in the order. */
  static Map<String, Integer> numbers(List<Student> order) {
    Map<String, Integer> numbers = new HashMap<>(order.size() * 2);
    order.forEach(student -> numbers.put(student.id(), numbers.size() + 1));
    return numbers;
  }

  /** Everybody by id, with those whose result was fixed before. */
  static List<Given> withFixed(
      Problem problem, Map<String, Given> given, Map<String, Integer> numbers) {
    List<Given> all = new ArrayList<>(given.values());
    for (Student student : problem.students()) {
      student
          .fixed()
          .ifPresent(
              fixed ->
                  all.add(
                      new Given(
                          student.id(),
                          numbers.get(student.id()),
                          fixed.place().flatMap(student::choice),
                          fixed.place())));
    }
    all.sort(Comparator.comparing(Given::student));
    return all;
  }
}
