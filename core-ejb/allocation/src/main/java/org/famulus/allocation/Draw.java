package org.famulus.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order of the draw: priority groups first to last, in each the lowest lot first. */
final class Draw {

  private Draw() {}

  /** Everybody whose result is not fixed, in order. */
  static List<Student> order(Problem problem, Lottery lottery) {
    Map<String, Integer> groups = new HashMap<>();
    problem.groups().forEach(group -> groups.put(group, groups.size()));
    record Drawn(Student student, int group, String lot) {}
    return problem.students().stream()
        .filter(student -> student.fixed().isEmpty())
        .map(s -> new Drawn(s, groups.get(s.group()), lottery.lotOf(s.id())))
        .sorted(
            Comparator.comparingInt(Drawn::group)
                .thenComparing(Drawn::lot)
                .thenComparing(drawn -> drawn.student().id()))
        .map(Drawn::student)
        .toList();
  }

  /** Lottery numbers of some students, 1 is first. */
  static int[] numbers(Problem problem, Lottery lottery, List<Student> students) {
    List<Student> order = order(problem, lottery);
    Map<String, Integer> byId = new HashMap<>(order.size() * 2);
    order.forEach(student -> byId.put(student.id(), byId.size() + 1));
    return students.stream().mapToInt(student -> byId.get(student.id())).toArray();
  }

  /** Everybody by id, with those whose result was fixed before. */
  static List<Given> withFixed(Problem problem, Map<String, Given> given) {
    List<Given> all = new ArrayList<>(given.values());
    for (Student student : problem.students()) {
      student
          .fixed()
          .ifPresent(
              fixed ->
                  all.add(
                      new Given(
                          student.id(),
                          0,
                          fixed.place().flatMap(student::choice),
                          fixed.place().flatMap(Optional::of))));
    }
    all.sort(Comparator.comparing(Given::student));
    return all;
  }
}
