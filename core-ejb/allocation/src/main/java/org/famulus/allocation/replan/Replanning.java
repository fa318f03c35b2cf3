package org.famulus.allocation.replan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Given;
import org.famulus.allocation.Place;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Pool;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;

/**
 * Plans anew around places that were given. Whoever has a place that is still there keeps one, the
 * same or another; of the rest as many as possible get one, the first priority group first; then the
 * ranks of all together are made as small as possible, where moving somebody who need not move costs
 * so many ranks as the plan's price. Whoever is fixed in the problem does not move.
 */
public final class Replanning {

  private static final int RANK = 100;
  private static final String ALL = "all";

  /** So many ranks it weighs more to leave out somebody of an earlier group; dearer than a move. */
  private static final int GROUP = 10_000;

  /** The least a move costs, so that nobody moves where it makes nothing better. */
  private static final int VAIN = 1;

  private static final int FEWEST = Problem.LARGEST / 2;

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
   * @param price ranks all together must gain for each, zero or more; at zero any gain is enough,
   *     but nobody moves in vain
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

  private Plan plan(Optional<Integer> price, Allocation solved) {
    Allocation allocation = told(solved);
    return new Plan(price, allocation, moves(allocation));
  }

  private Problem priced(Optional<Integer> price) {
    int surcharge = price.map(ranks -> Math.max(VAIN, ranks * RANK)).orElse(FEWEST);
    List<Student> students = new ArrayList<>();
    List<Place> places = new ArrayList<>(problem.places());
    List<Pool> pools = new ArrayList<>(problem.pools());
    for (Student student : problem.students()) {
      if (student.fixed().isPresent()) {
        students.add(with(student, student.choices()));
      } else if (keeps(student)) {
        students.add(with(student, priced(student, surcharge)));
      } else {
        students.add(with(student, orWithout(student)));
        places.add(new Place(without(student), without(student), Bounds.upTo(1)));
        pools.add(new Pool(without(student), Bounds.upTo(1)));
      }
    }
    return new Problem(problem.round(), List.of(ALL), students, places, pools, problem.quotas());
  }

  private boolean keeps(Student student) {
    String has = current.get(student.id());
    return has != null && !gone.contains(has);
  }

  /** In one group: what an earlier group gains must not cost a later one the place it has. */
  private static Student with(Student student, List<Choice> choices) {
    return new Student(
        student.id(), ALL, student.origin(), choices, student.missing(), student.fixed());
  }

  private List<Choice> priced(Student student, int surcharge) {
    String has = current.get(student.id());
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
    return choices;
  }

  /**
   * To be left without a place is a choice of those who have none now, worse than all others. So
   * the solver, which leaves as few as possible unplaced, never takes from those who have one.
   */
  private List<Choice> orWithout(Student student) {
    List<Choice> choices = new ArrayList<>(student.choices());
    choices.add(
        Choice.of(
            without(student),
            Problem.LARGEST - GROUP * problem.groups().indexOf(student.group())));
    return choices;
  }

  private static String without(Student student) {
    return "without a place: " + student.id();
  }

  /** The same with those who are left without a place named as that. */
  private Allocation told(Allocation solved) {
    Set<String> there = new HashSet<>();
    problem.places().forEach(place -> there.add(place.id()));
    return new Allocation(
        solved.problem(),
        solved.policy(),
        solved.seed(),
        solved.given().stream()
            .map(
                given ->
                    given.place().filter(place -> !there.contains(place)).isPresent()
                        ? new Given(
                            given.student(), given.number(), Optional.empty(), Optional.empty())
                        : given)
            .toList(),
        solved.steps(),
        solved.proven(),
        solved.refusals());
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
