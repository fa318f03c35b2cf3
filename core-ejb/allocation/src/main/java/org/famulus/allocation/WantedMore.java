package org.famulus.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts together why a student has none of the places she wanted more. */
final class WantedMore {

  private WantedMore() {}

  /**
   * Adds what rules refused, and keeps what is ranked before what she has.
   *
   * @param has the choice fulfilled
   * @param refused why choices were refused
   */
  static List<Refusal> complete(Student student, Optional<Choice> has, List<Refusal> refused) {
    int rank = has.map(Choice::rank).orElse(Integer.MAX_VALUE);
    List<Refusal> all = new ArrayList<>();
    student.missing().stream()
        .filter(missing -> missing.rank() < rank)
        .map(m -> new Refusal(m.place(), m.rank(), new Refusal.NotEligible(m.rule())))
        .forEach(all::add);
    refused.stream().filter(each -> each.rank() < rank).forEach(all::add);
    all.sort(Comparator.comparingInt(Refusal::rank).thenComparing(Refusal::place));
    return all;
  }

  /** Why somebody whose result was fixed before has not what she wanted more. */
  static List<Refusal> ofFixed(Student student) {
    Optional<Choice> has = student.fixed().flatMap(Fixed::place).flatMap(student::choice);
    return complete(
        student,
        has,
        student.choices().stream()
            .map(c -> new Refusal(c.place(), c.rank(), new Refusal.FixedBefore()))
            .toList());
  }
}
