package org.famulus.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Each student in the order of the draw takes the best place left; among equally wanted ones the one
 * with the least surcharge, then the lot of the place for her decides. Least numbers are not sought,
 * for that would take a place from somebody whose turn it is.
 */
final class LotteryOrder {

  private final Problem problem;
  private final String seed;
  private final Lottery lottery;
  private final Map<String, Place> places;
  private final Map<String, Integer> left = new HashMap<>();
  private final Map<String, Integer> leftInPool = new HashMap<>();
  private final Map<Share, Integer> leftOfShare = new HashMap<>();

  /** Number of the last student who took a place, by place and by pool. */
  private final Map<String, Integer> lastOfPlace = new HashMap<>();

  private final Map<String, Integer> lastOfPool = new HashMap<>();
  private final Map<Share, Integer> lastOfShare = new HashMap<>();

  LotteryOrder(Problem problem, String seed) {
    this.problem = problem;
    this.seed = seed;
    this.lottery = new Lottery(seed, problem.round());
    this.places =
        problem.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
    Taken taken = Taken.of(problem);
    problem
        .places()
        .forEach(p -> left.put(p.id(), p.bounds().most() - taken.ofPlace(p.id())));
    problem
        .pools()
        .forEach(p -> leftInPool.put(p.id(), p.bounds().most() - taken.ofPool(p.id())));
    problem
        .quotas()
        .forEach(
            q -> {
              Share share = new Share(q.place(), q.origin());
              leftOfShare.put(share, q.most() - taken.ofShare(share));
            });
  }

  Allocation solve() {
    List<Student> order = Draw.order(problem, lottery);
    Map<String, Given> given = new HashMap<>();
    Map<String, List<Refusal>> refusals = new HashMap<>();
    int number = 0;
    for (Student student : order) {
      number++;
      if (student.fixed().isPresent()) {
        continue;
      }
      List<Refusal> refused = new ArrayList<>();
      Optional<Choice> taken = turn(student, number, refused);
      given.put(
          student.id(), new Given(student.id(), number, taken, taken.map(Choice::place)));
      refusals.put(student.id(), refused);
    }
    List<Given> all = Draw.withFixed(problem, given, Draw.numbers(order));
    return new Allocation(
        problem, Policy.LOTTERY_ORDER, seed, all, List.of(), true, refusalsOf(given, refusals));
  }

  private Optional<Choice> turn(Student student, int number, List<Refusal> refused) {
    Choice[] wanted = student.choices().toArray(Choice[]::new);
    Arrays.sort(
        wanted,
        Comparator.comparingInt(Choice::rank)
            .thenComparingInt(Choice::surcharge)
            .thenComparingInt(c -> lottery.lotOf(student.id(), c.place(), 1))
            .thenComparing(Choice::place));
    for (Choice choice : wanted) {
      String pool = places.get(choice.place()).pool();
      Share share = new Share(choice.place(), student.origin());
      if (left.get(choice.place()) > 0
          && leftInPool.get(pool) > 0
          && leftOfShare.getOrDefault(share, 1) > 0) {
        left.merge(choice.place(), -1, Integer::sum);
        leftInPool.merge(pool, -1, Integer::sum);
        leftOfShare.computeIfPresent(share, (same, rest) -> rest - 1);
        lastOfPlace.put(choice.place(), number);
        lastOfPool.put(pool, number);
        lastOfShare.put(share, number);
        return Optional.of(choice);
      }
      int last =
          left.get(choice.place()) <= 0
              ? lastOfPlace.getOrDefault(choice.place(), 0)
              : leftInPool.get(pool) <= 0
                  ? lastOfPool.getOrDefault(pool, 0)
                  : lastOfShare.getOrDefault(share, 0);
      refused.add(
          new Refusal(choice.place(), choice.rank(), new Refusal.EarlierNumber(last)));
    }
    return Optional.empty();
  }

  private Refusals refusalsOf(Map<String, Given> given, Map<String, List<Refusal>> refused) {
    Map<String, Student> students =
        problem.students().stream().collect(Collectors.toMap(Student::id, Function.identity()));
    return id ->
        given.containsKey(id)
            ? WantedMore.complete(students.get(id), given.get(id).choice(), refused.get(id))
            : WantedMore.ofFixed(students.get(id));
  }
}
