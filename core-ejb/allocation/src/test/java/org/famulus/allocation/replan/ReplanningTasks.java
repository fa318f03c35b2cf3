package org.famulus.allocation.replan;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Fixed;
import org.famulus.allocation.Instances;
import org.famulus.allocation.Place;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;

/** Measures planning anew after one place in a hundred was withdrawn. */
public final class ReplanningTasks {

  /** Prices of moving somebody who need not move, from as few moves as possible to none. */
  public static final List<Optional<Integer>> PRICES =
      List.of(Optional.empty(), Optional.of(5), Optional.of(2), Optional.of(1), Optional.of(0));

  private static final int REPEATS = 15;

  private static final int REPEATS_OF_MANY = 3;

  /** Smaller rounds before, so that no price is measured before the code is compiled. */
  private static final int WARM = 2;

  private static final int WARM_STUDENTS = 2000;

  private static final int MANY = 10_000;

  private ReplanningTasks() {}

  /** How a price is called in keys. */
  public static String named(Optional<Integer> price) {
    return price.map(String::valueOf).orElse("fewest");
  }

  /** Measures it. */
  public static void run(int students, BiConsumer<String, Object> print) {
    for (int warm = 0; warm < WARM; warm++) {
      measure(WARM_STUDENTS, (key, value) -> { });
    }
    measure(students, print);
  }

  private static void measure(int students, BiConsumer<String, Object> print) {
    Problem before = Instances.small(students, 1);
    Map<String, String> current = new HashMap<>();
    Allocator.allocate(before, Policy.LEAST_SUM_OF_RANKS, "seed").given().stream()
        .filter(given -> given.place().isPresent())
        .forEach(given -> current.put(given.student(), given.place().get()));
    Set<String> lost = lost(before);
    Problem after = without(before, lost);
    Replanning replanning = new Replanning(after, current, "seed");
    print.accept("places", lost.size());
    print.accept("displaced", current.values().stream().filter(lost::contains).count());
    nobodyMoved(after, current, lost, print);
    for (Optional<Integer> price : PRICES) {
      List<Double> begun = new ArrayList<>();
      List<Double> anew = new ArrayList<>();
      boolean same = true;
      for (int i = 0; i < (students < MANY ? REPEATS : REPEATS_OF_MANY); i++) {
        double start = seconds();
        Plan plan = price.map(replanning::atPrice).orElseGet(replanning::fewestMoves);
        double between = seconds();
        Plan other = replanning.anew(price);
        anew.add(seconds() - between);
        begun.add(between - start);
        same &= plan.moves().equals(other.moves())
            && plan.allocation().digest().equals(other.allocation().digest());
        if (i == 0) {
          print(plan, named(price), print);
        }
      }
      print.accept("begun_" + named(price), median(begun));
      print.accept("anew_" + named(price), median(anew));
      print.accept("same_" + named(price), same ? 1 : 0);
    }
  }

  private static void print(Plan plan, String name, BiConsumer<String, Object> print) {
    Allocation allocation = plan.allocation();
    Set<String> displaced = new HashSet<>();
    plan.moves().stream().filter(Move::displaced).forEach(move -> displaced.add(move.student()));
    print.accept("others_" + name, plan.othersMoved());
    print.accept("without_" + name, plan.displacedWithoutPlace());
    print.accept("unplaced_" + name, allocation.profile().unplaced());
    print.accept("mean_" + name, allocation.profile().meanRank());
    print.accept(
        "meanOfDisplaced_" + name,
        allocation.given().stream()
            .filter(given -> displaced.contains(given.student()))
            .flatMap(given -> given.choice().stream())
            .mapToInt(Choice::rank)
            .average()
            .orElse(0));
  }

  /** What free places alone are good for. */
  private static void nobodyMoved(
      Problem problem, Map<String, String> current, Set<String> lost, BiConsumer<String, Object> print) {
    List<Student> students =
        problem.students().stream()
            .map(
                s ->
                    lost.contains(current.getOrDefault(s.id(), ""))
                        ? s
                        : new Student(
                            s.id(),
                            s.group(),
                            s.origin(),
                            s.choices(),
                            s.missing(),
                            Optional.of(new Fixed(Optional.ofNullable(current.get(s.id()))))))
            .toList();
    Problem fixed =
        new Problem(
            problem.round(),
            problem.groups(),
            students,
            problem.places(),
            problem.pools(),
            problem.quotas());
    print(new Replanning(fixed, current, "seed").fewestMoves(), "nobody", print);
  }

  private static Set<String> lost(Problem problem) {
    Random random = new Random(5);
    Set<String> lost = new HashSet<>();
    while (lost.size() < problem.places().size() / 100) {
      lost.add(problem.places().get(random.nextInt(problem.places().size())).id());
    }
    return lost;
  }

  private static Problem without(Problem problem, Set<String> lost) {
    return new Problem(
        problem.round(),
        problem.groups(),
        problem.students(),
        problem.places().stream()
            .map(p -> lost.contains(p.id()) ? new Place(p.id(), p.pool(), Bounds.upTo(0)) : p)
            .toList(),
        problem.pools(),
        problem.quotas());
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static double median(List<Double> some) {
    return some.stream().sorted().skip(some.size() / 2).findFirst().orElseThrow();
  }
}
