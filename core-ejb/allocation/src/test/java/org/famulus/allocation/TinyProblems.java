package org.famulus.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Invented problems so small that all their results can be tried. */
final class TinyProblems {

  private static final int MOST_STUDENTS = 6;
  private static final int MOST_PLACES = 5;

  private TinyProblems() {}

  /** A problem with everything a problem can have. */
  static Problem withNoneOrLeast(long seed) {
    return of(seed, true);
  }

  /** A problem with everything but places that take none or at least some. */
  static Problem withoutNoneOrLeast(long seed) {
    return of(seed, false);
  }

  private static Problem of(long seed, boolean noneOrLeast) {
    Random random = new Random(seed);
    List<Pool> pools = new ArrayList<>();
    int poolCount = 1 + random.nextInt(3);
    for (int i = 0; i < poolCount; i++) {
      pools.add(new Pool("pool" + i, bounds(random, 5, noneOrLeast && random.nextInt(4) == 0)));
    }
    List<Place> places = new ArrayList<>();
    int placeCount = 2 + random.nextInt(MOST_PLACES - 1);
    for (int i = 0; i < placeCount; i++) {
      String pool = pools.get(random.nextInt(poolCount)).id();
      Bounds bounds = bounds(random, 3, noneOrLeast && random.nextBoolean());
      places.add(new Place("p" + i, pool, bounds));
    }
    List<String> origins = List.of("x", "y");
    List<Quota> quotas = new ArrayList<>();
    for (Place place : places) {
      if (random.nextInt(4) == 0) {
        int most = random.nextInt(3);
        quotas.add(
            new Quota(place.id(), origins.get(random.nextInt(2)), random.nextInt(most + 1), most));
      }
    }
    List<String> groups = random.nextInt(3) == 0 ? List.of("first", "then") : List.of("all");
    boolean surcharged = random.nextInt(3) == 0;
    List<Student> students = new ArrayList<>();
    int studentCount = 2 + random.nextInt(MOST_STUDENTS - 1);
    for (int i = 0; i < studentCount; i++) {
      List<Choice> choices = choices(random, placeCount, surcharged);
      students.add(
          new Student(
              "s" + i,
              groups.get(random.nextInt(groups.size())),
              origins.get(random.nextInt(2)),
              choices,
              List.of(),
              fixed(random, choices)));
    }
    String round = "tiny-" + seed;
    try {
      return new Problem(round, groups, students, places, pools, quotas);
    } catch (UnusableProblem e) {
      // More are fixed than fit: nobody is.
      List<Student> free =
          students.stream()
              .map(
                  s ->
                      new Student(
                          s.id(), s.group(), s.origin(), s.choices(), List.of(), Optional.empty()))
              .toList();
      return new Problem(round, groups, free, places, pools, quotas);
    }
  }

  private static Bounds bounds(Random random, int upTo, boolean noneOrLeast) {
    int most = random.nextInt(upTo + 1);
    if (noneOrLeast) {
      return new Bounds(Math.min(most, 2 + random.nextInt(2)), most, true);
    }
    int least = random.nextInt(3) == 0 ? random.nextInt(most + 1) : 0;
    return new Bounds(least, most, false);
  }

  private static List<Choice> choices(Random random, int places, boolean surcharged) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      all.add(i);
    }
    Collections.shuffle(all, random);
    List<Choice> choices = new ArrayList<>();
    int rank = 1;
    for (int place : all.subList(0, Math.min(places, random.nextInt(5)))) {
      choices.add(
          new Choice("p" + place, rank, surcharged ? 25 * random.nextInt(9) : 0));
      // Now and then the next is wanted as much, or much less.
      rank += random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(8) / 7 * 5;
    }
    return choices;
  }

  private static Optional<Fixed> fixed(Random random, List<Choice> choices) {
    if (random.nextInt(8) != 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Fixed(
            choices.isEmpty() || random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(choices.get(random.nextInt(choices.size())).place())));
  }
}
