package org.famulus.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives places. Equal problem, policy and seed give an equal result on every machine: exact methods
 * find what is best by the policy, and of all that is equally good the lottery leaves one.
 */
public final class Allocator {

  /** Rises whenever an equal problem, policy and seed could give another result. */
  public static final String VERSION = "1";

  private Allocator() {}

  /** Solves a problem. */
  public static Allocation allocate(Problem problem, Policy policy, String seed) {
    if (policy == Policy.LOTTERY_ORDER) {
      return new LotteryOrder(problem, seed).solve();
    }
    return allocate(problem, policy, seed, Optional.empty()).orElseThrow();
  }

  /**
   * Solves a problem beginning with the places students have. Everybody is given the same as without
   * them, and sooner if few lose theirs; what is said to be the least a refused wish would have cost
   * may be another number that is right as well.
   *
   * @param current the place of each student who has one
   */
  public static Allocation allocate(
      Problem problem, Policy policy, String seed, Map<String, String> current) {
    if (policy == Policy.LOTTERY_ORDER) {
      return new LotteryOrder(problem, seed).solve();
    }
    return allocate(problem, policy, seed, Optional.empty(), net -> new Solving(net, policy, current))
        .orElseThrow();
  }

  /** Solves a problem in which one student may be forced; empty if she cannot have her place. */
  static Optional<Allocation> allocate(
      Problem problem, Policy policy, String seed, Optional<Forced> forced) {
    return allocate(problem, policy, seed, forced, net -> new Solving(net, policy));
  }

  private static Optional<Allocation> allocate(
      Problem problem,
      Policy policy,
      String seed,
      Optional<Forced> forced,
      Function<PlaceNetwork, Solving> begun) {
    return new NoneOrLeast(problem, policy, seed, forced)
        .choose()
        .map(
            opening -> {
              PlaceNetwork net =
                  new PlaceNetwork(problem, opening.closed(), opening.opened(), forced);
              Solving solving = begun.apply(net);
              solving.byPolicy(problem.groups());
              Lottery lottery = new Lottery(seed, problem.round());
              Map<String, Integer> numbers = Draw.numbers(Draw.order(problem, lottery));
              solving.byLottery(lottery, numbers);
              return result(problem, policy, seed, net, solving, numbers, opening);
            });
  }

  private static Allocation result(
      Problem problem,
      Policy policy,
      String seed,
      PlaceNetwork net,
      Solving solving,
      Map<String, Integer> numbers,
      NoneOrLeast.Choice opening) {
    Map<String, Given> given = new HashMap<>(net.students.size() * 2);
    Map<String, Integer> indexes = new HashMap<>(net.students.size() * 2);
    for (int i = 0; i < net.students.size(); i++) {
      Student student = net.students.get(i);
      int arc = solving.usedArc(i);
      Optional<Choice> choice =
          net.placeOf[arc] < 0
              ? Optional.empty()
              : student.choice(net.places.get(net.placeOf[arc]).id());
      indexes.put(student.id(), i);
      given.put(
          student.id(), new Given(
              student.id(),
              numbers.get(student.id()),
              choice,
              choice.map(Choice::place)));
    }
    List<Given> all = Draw.withFixed(problem, given, numbers);
    Map<String, Student> fixed = new HashMap<>();
    problem.students().stream()
        .filter(student -> student.fixed().isPresent())
        .forEach(student -> fixed.put(student.id(), student));
    Causes causes = new Causes(problem, net, solving, opening.closed());
    Refusals refusals =
        id ->
            fixed.containsKey(id)
                ? WantedMore.ofFixed(fixed.get(id))
                : causes.of(indexes.get(id), given.get(id).choice());
    return new Allocation(
        problem, policy, seed, all, solving.steps(), opening.proven(), refusals);
  }
}
