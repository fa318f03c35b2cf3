package org.famulus.allocation.replan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Given;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;

/**
 * Plans anew around places that were given. As many as possible keep or get a place; then the ranks
 * of all together are made as small as possible, where moving somebody who need not move costs so
 * many ranks as the plan's price. Whoever is fixed in the problem does not move.
 */
public final class Replanning {

  private static final int RANK = 100;

  private final Problem problem;
  private final Map<String, String> current;
  private final String seed;
  private final Set<String> gone = new HashSet<>();

  /**
   * A plan to be made.
   *
   * @param problem who may have which place now; places withdrawn take nobody, or are not there
   * @param current the place each student has; students without one are not named
   * @param seed seed of the lottery between equally good plans
   */
  public Replanning(Problem problem, Map<String, String> current, String seed) {
    this.problem = problem;
    this.current = Map.copyOf(current);
    this.seed = seed;
    Set<String> there = new HashSet<>();
    problem.places().stream()
        .filter(place -> place.bounds().most() > 0)
        .forEach(place -> there.add(place.id()));
    current.values().stream().filter(place -> !there.contains(place)).forEach(gone::add);
  }

  /** As few moves as possible, then as good ranks as possible. */
  public Plan fewestMoves() {
    return plan(Optional.empty());
  }

  /**
   * As good ranks as possible, where each move of somebody who need not move has a price.
   *
   * @param price ranks all together must gain for each, zero or more; zero forgets the old plan
   */
  public Plan atPrice(int price) {
    return plan(Optional.of(price));
  }

  private Plan plan(Optional<Integer> price) {
    Problem priced = priced(price);
    // Where moving costs nothing the old plan is no help: too many have to move.
    return plan(
        price,
        price.equals(Optional.of(0))
            ? Allocator.allocate(priced, Policy.LEAST_SUM_OF_RANKS, seed)
            : Allocator.allocate(priced, Policy.LEAST_SUM_OF_RANKS, seed, current));
  }

  /** The same without the places students have as a beginning, to be compared with. */
  Plan anew(Optional<Integer> price) {
    return plan(price, Allocator.allocate(priced(price), Policy.LEAST_SUM_OF_RANKS, seed));
  }

  private Plan plan(Optional<Integer> price, Allocation allocation) {
    return new Plan(price, allocation, moves(allocation));
  }

  private Problem priced(Optional<Integer> price) {
    int surcharge = price.map(ranks -> ranks * RANK).orElse(Problem.LARGEST / 2);
    return new Problem(
        problem.round(),
        problem.groups(),
        problem.students().stream().map(student -> priced(student, surcharge)).toList(),
        problem.places(),
        problem.pools(),
        problem.quotas());
  }

  private Student priced(Student student, int surcharge) {
    String has = current.get(student.id());
    if (has == null || gone.contains(has) || student.fixed().isPresent()) {
      return student;
    }
    List<Choice> choices = new ArrayList<>();
    boolean wished = false;
    for (Choice choice : student.choices()) {
      boolean stays = choice.place().equals(has);
      wished |= stays;
      choices.add(
          stays
              ? choice
              : new Choice(
                  choice.place(),
                  choice.rank(),
                  Math.min(Problem.LARGEST, choice.surcharge() + surcharge)));
    }
    if (!wished && student.missing().stream().noneMatch(each -> each.place().equals(has))) {
      // She was given what she had not wished; nobody takes it away for that.
      choices.add(Choice.of(has, worstRank(student) + 1));
    }
    return new Student(
        student.id(),
        student.group(),
        student.origin(),
        choices,
        student.missing(),
        student.fixed());
  }

  private static int worstRank(Student student) {
    return student.choices().stream().mapToInt(Choice::rank).max().orElse(0);
  }

  private List<Move> moves(Allocation allocation) {
    List<Move> moves = new ArrayList<>();
    for (Given given : allocation.given()) {
      Optional<String> before = Optional.ofNullable(current.get(given.student()));
      if (!before.equals(given.place())) {
        moves.add(
            new Move(
                given.student(),
                before,
                given.place(),
                before.filter(gone::contains).isPresent()));
      }
    }
    return moves;
  }
}
