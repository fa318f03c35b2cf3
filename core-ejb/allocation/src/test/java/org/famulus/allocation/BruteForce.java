package org.famulus.allocation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tries every way of giving places, and says of each what a policy is measured by. Shares nothing
 * with the engine but the records of a problem and the names of measures.
 */
final class BruteForce {

  private final Problem problem;
  private final List<Student> free;
  private final List<Map<String, Choice>> all = new ArrayList<>();

  BruteForce(Problem problem) {
    this.problem = problem;
    this.free = problem.students().stream().filter(s -> s.fixed().isEmpty()).toList();
    enumerate(0, new HashMap<>());
  }

  /** Every way no rule forbids: by student the choice fulfilled; who is missing has no place. */
  List<Map<String, Choice>> all() {
    return all;
  }

  private void enumerate(int index, Map<String, Choice> given) {
    if (index == free.size()) {
      if (keepsRules(given)) {
        all.add(Map.copyOf(given));
      }
      return;
    }
    Student student = free.get(index);
    enumerate(index + 1, given);
    for (Choice choice : student.choices()) {
      given.put(student.id(), choice);
      enumerate(index + 1, given);
      given.remove(student.id());
    }
  }

  /** Ids of the students at a place, fixed ones as well. */
  private List<Student> at(String place, Map<String, Choice> given) {
    return problem.students().stream()
        .filter(
            student ->
                student.fixed().isPresent()
                    ? student.fixed().get().place().equals(Optional.of(place))
                    : given.containsKey(student.id())
                        && given.get(student.id()).place().equals(place))
        .toList();
  }

  private List<Student> inPool(String pool, Map<String, Choice> given) {
    return problem.places().stream()
        .filter(place -> place.pool().equals(pool))
        .flatMap(place -> at(place.id(), given).stream())
        .toList();
  }

  private static List<Student> of(String origin, List<Student> some) {
    return some.stream().filter(student -> student.origin().equals(origin)).toList();
  }

  private boolean keepsRules(Map<String, Choice> given) {
    return problem.places().stream().allMatch(p -> keeps(p.bounds(), at(p.id(), given)))
        && problem.pools().stream().allMatch(p -> keeps(p.bounds(), inPool(p.id(), given)))
        && problem.quotas().stream()
            .allMatch(
                q ->
                    keeps(
                        new Bounds(q.least(), q.most(), false),
                        of(q.origin(), at(q.place(), given))));
  }

  /** Fixed students may be more than a bound allows; then nobody else comes. */
  private static boolean keeps(Bounds bounds, List<Student> there) {
    long fixed = there.stream().filter(student -> student.fixed().isPresent()).count();
    if (there.size() > bounds.most() && there.size() > fixed) {
      return false;
    }
    return !bounds.noneOrLeast() || fixed > 0 || there.isEmpty() || there.size() >= bounds.least();
  }

  /** Students missing where a least number is asked for. */
  long belowLeast(Map<String, Choice> given) {
    return problem.places().stream().mapToLong(p -> lacks(p.bounds(), at(p.id(), given))).sum()
        + problem.pools().stream().mapToLong(p -> lacks(p.bounds(), inPool(p.id(), given))).sum()
        + problem.quotas().stream()
            .mapToLong(
                q ->
                    lacks(
                        new Bounds(q.least(), q.most(), false),
                        of(q.origin(), at(q.place(), given))))
            .sum();
  }

  private static long lacks(Bounds bounds, List<Student> there) {
    return bounds.noneOrLeast() && there.isEmpty()
        ? 0
        : Math.max(0, bounds.least() - there.size());
  }

  /** What a policy measures after least numbers, in order. */
  List<Step> measured(Policy policy, Map<String, Choice> given) {
    List<Step> steps = new ArrayList<>();
    boolean surcharged =
        free.stream().flatMap(s -> s.choices().stream()).anyMatch(c -> c.surcharge() > 0);
    for (String group : problem.groups()) {
      List<Student> hers = free.stream().filter(s -> s.group().equals(group)).toList();
      if (hers.isEmpty()) {
        continue;
      }
      List<Choice> got = hers.stream().map(s -> given.get(s.id())).filter(c -> c != null).toList();
      steps.add(new Step(Measure.UNPLACED, group, 0, hers.size() - got.size()));
      long surcharges = got.stream().mapToLong(Choice::surcharge).sum();
      TreeSet<Integer> ranks =
          hers.stream()
              .flatMap(s -> s.choices().stream())
              .map(Choice::rank)
              .collect(Collectors.toCollection(TreeSet::new));
      switch (policy) {
        case LEAST_SUM_OF_RANKS ->
            steps.add(
                new Step(
                    Measure.RANKS,
                    group,
                    0,
                    got.stream().mapToLong(c -> 100L * c.rank()).sum() + surcharges));
        case MOST_FIRST_CHOICES ->
            ranks.forEach(r -> steps.add(new Step(Measure.MANY_AT_RANK, group, r, count(got, r))));
        case PROTECT_WORST_OFF ->
            ranks.descendingSet().stream()
                .filter(rank -> rank > ranks.first())
                .forEach(r -> steps.add(new Step(Measure.FEW_AT_RANK, group, r, count(got, r))));
        case LOTTERY_ORDER -> throw new IllegalArgumentException();
      }
      if (policy != Policy.LEAST_SUM_OF_RANKS && surcharged) {
        steps.add(new Step(Measure.SURCHARGES, group, 0, surcharges));
      }
    }
    return steps;
  }

  private static long count(List<Choice> got, int rank) {
    return got.stream().filter(choice -> choice.rank() == rank).count();
  }

  /** What is to be as small as possible, first things first. */
  List<Long> toMinimise(Policy policy, Map<String, Choice> given) {
    List<Long> values = new ArrayList<>(List.of(belowLeast(given)));
    measured(policy, given)
        .forEach(s -> values.add(s.measure() == Measure.MANY_AT_RANK ? -s.value() : s.value()));
    return values;
  }

  /** What chance makes as small as possible among equals: first numbers, then lots. */
  List<Long> chance(String seed, Map<String, Choice> given) {
    List<Student> order = order(seed);
    int worst =
        free.stream().flatMap(s -> s.choices().stream()).mapToInt(Choice::rank).max().orElse(0);
    long numbers = 0;
    long lots = 0;
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).fixed().isPresent()) {
        continue;
      }
      Optional<Choice> choice = Optional.ofNullable(given.get(order.get(i).id()));
      numbers += (long) choice.map(Choice::rank).orElse(worst + 1) * (order.size() - i);
      String place = choice.map(Choice::place).orElse("");
      lots +=
          hash(seed + "|" + problem.round() + "|" + order.get(i).id() + "|" + place + "|1")
              .shiftRight(256 - 30)
              .longValueExact();
    }
    return List.of(numbers, lots);
  }

  /** Students in the order of their numbers, those whose result is fixed, too. */
  List<Student> order(String seed) {
    return problem.students().stream()
        .sorted(
            Comparator.comparingInt((Student s) -> problem.groups().indexOf(s.group()))
                .thenComparing(s -> hash(seed + "|" + problem.round() + "|" + s.id())))
        .toList();
  }

  private static BigInteger hash(String text) {
    try {
      return new BigInteger(
          1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** The ways that are best by a policy. */
  List<Map<String, Choice>> best(Policy policy) {
    List<Map<String, Choice>> best = new ArrayList<>();
    List<Long> least = null;
    for (Map<String, Choice> each : all) {
      List<Long> values = toMinimise(policy, each);
      int order = least == null ? -1 : compare(values, least);
      if (order < 0) {
        best.clear();
        least = values;
      }
      if (order <= 0) {
        best.add(each);
      }
    }
    return best;
  }

  static int compare(List<Long> one, List<Long> other) {
    return Arrays.compare(
        one.stream().mapToLong(Long::longValue).toArray(),
        other.stream().mapToLong(Long::longValue).toArray());
  }

  /** Each in the order of the numbers takes the best left; equals by surcharge, then by lot. */
  Map<String, Choice> inLotteryOrder(String seed) {
    Map<String, Choice> given = new HashMap<>();
    for (Student student : order(seed)) {
      if (student.fixed().isPresent()) {
        continue;
      }
      student.choices().stream()
          .sorted(
              Comparator.comparingInt(Choice::rank)
                  .thenComparingInt(Choice::surcharge)
                  .thenComparing(
                      c ->
                          hash(
                              seed + "|" + problem.round() + "|" + student.id() + "|" + c.place()
                                  + "|1")))
          .filter(
              choice -> {
                given.put(student.id(), choice);
                boolean fits = fitsAtMost(given, student, choice);
                given.remove(student.id());
                return fits;
              })
          .findFirst()
          .ifPresent(choice -> given.put(student.id(), choice));
    }
    return given;
  }

  private boolean fitsAtMost(Map<String, Choice> given, Student student, Choice choice) {
    Place place =
        problem.places().stream().filter(p -> p.id().equals(choice.place())).findFirst().get();
    Pool pool =
        problem.pools().stream().filter(p -> p.id().equals(place.pool())).findFirst().get();
    return at(place.id(), given).size() <= place.bounds().most()
        && inPool(pool.id(), given).size() <= pool.bounds().most()
        && problem.quotas().stream()
            .filter(q -> q.place().equals(place.id()) && q.origin().equals(student.origin()))
            .allMatch(q -> of(q.origin(), at(q.place(), given)).size() <= q.most());
  }
}
