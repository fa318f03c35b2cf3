package org.famulus.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    NoneOrLeast.Choice opening = new NoneOrLeast(problem, policy, seed).choose();
    PlaceNetwork net = new PlaceNetwork(problem, opening.closed(), opening.opened());
    Solving solving = new Solving(net, policy);
    solving.byPolicy(problem.groups());
    Lottery lottery = new Lottery(seed, problem.round());
    Map<String, Integer> numbers = Draw.numbers(Draw.order(problem, lottery));
    solving.byLottery(lottery, numbers);
    return result(problem, policy, seed, net, solving, numbers, opening.proven());
  }

  private static Allocation result(
      Problem problem,
      Policy policy,
      String seed,
      PlaceNetwork net,
      Solving solving,
      Map<String, Integer> numbers,
      boolean proven) {
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
    Refusals refusals =
        id ->
            fixed.containsKey(id)
                ? WantedMore.ofFixed(fixed.get(id))
                : refusals(net, solving, indexes.get(id), given.get(id).choice());
    return new Allocation(problem, policy, seed, all, solving.steps(), proven, refusals);
  }

  private static List<Refusal> refusals(
      PlaceNetwork net, Solving solving, int index, Optional<Choice> has) {
    List<Refusal> refused = new ArrayList<>();
    for (int arc = net.firstArc[index]; arc < net.firstArc[index + 1]; arc++) {
      if (net.placeOf[arc] >= 0) {
        refused.add(
            new Refusal(
                net.places.get(net.placeOf[arc]).id(), net.rankOf[arc], cause(solving, arc)));
      }
    }
    return WantedMore.complete(net.students.get(index), has, refused);
  }

  private static Refusal.Cause cause(Solving solving, int arc) {
    int refusedIn = solving.refusedIn(arc);
    if (refusedIn < 0) {
      return new Refusal.Lot();
    }
    Step step = solving.steps().get(refusedIn);
    return step.measure().isChance()
        ? new Refusal.Lot()
        : new Refusal.Full(step.measure(), step.group(), step.rank(), solving.price(arc));
  }
}
