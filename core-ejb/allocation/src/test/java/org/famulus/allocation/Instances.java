package org.famulus.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Invented problems of any size, the same for the same seed. */
public final class Instances {

  private Instances() {}

  /** Many small places: a fifth as many as students, with room for 5 % more than there are. */
  public static Problem small(int students, long seed) {
    return of(students, students / 5, 20, seed);
  }

  /** Few large places: 35 for all. */
  public static Problem large(int students, long seed) {
    return of(students, 35, 20, seed);
  }

  /**
   * Students with ranked places, some places much more wanted than others, and each student's own
   * region more than the rest.
   */
  static Problem of(int students, int places, int ranks, long seed) {
    Random random = new Random(seed);
    double[] wanted = new double[places];
    for (int i = 0; i < places; i++) {
      wanted[i] = Math.exp(random.nextGaussian());
    }
    int regions = Math.max(1, Math.min(10, places / 10));
    int seats = (int) Math.ceil(students * 1.05);
    List<Place> made = new ArrayList<>();
    List<Pool> pools = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      Bounds bounds = Bounds.upTo(seats / places + (i < seats % places ? 1 : 0));
      made.add(new Place("p" + i, "p" + i, bounds));
      pools.add(new Pool("p" + i, bounds));
    }
    List<Student> all = new ArrayList<>();
    for (int i = 0; i < students; i++) {
      int home = random.nextInt(regions);
      double[] upTo = new double[places];
      double sum = 0;
      if (places <= 200) {
        for (int j = 0; j < places; j++) {
          sum += wanted[j] * (j % regions == home ? 3 : 1);
          upTo[j] = sum;
        }
      }
      List<Choice> choices = new ArrayList<>();
      Set<Integer> chosen = new HashSet<>();
      for (int rank = 1; rank <= Math.min(ranks, places); rank++) {
        int place;
        do {
          place = places <= 200 ? drawn(upTo, sum, random) : rejected(wanted, regions, home, random);
        } while (!chosen.add(place));
        choices.add(Choice.of("p" + place, rank));
      }
      all.add(new Student("s" + i, "ALL", "", choices, List.of(), Optional.empty()));
    }
    return new Problem("round-" + seed, List.of("ALL"), all, made, pools, List.of());
  }

  private static int drawn(double[] upTo, double sum, Random random) {
    double at = random.nextDouble() * sum;
    int place = 0;
    while (upTo[place] < at) {
      place++;
    }
    return place;
  }

  /** Draws without adding up all places, which would take long where there are thousands. */
  private static int rejected(double[] wanted, int regions, int home, Random random) {
    while (true) {
      int place = random.nextInt(wanted.length);
      double weight = Math.min(8, wanted[place]) * (place % regions == home ? 3 : 1);
      if (random.nextDouble() * 24 < weight) {
        return place;
      }
    }
  }

  /** Adds groups, origins with quotas, least numbers, pools of several places, ties and surcharges. */
  static Problem withEverything(Problem problem, long seed) {
    Random random = new Random(seed);
    List<Student> students = new ArrayList<>();
    for (Student student : problem.students()) {
      int shift = 1 + random.nextInt(3);
      students.add(
          new Student(
              student.id(),
              random.nextInt(10) == 0 ? "first" : "then",
              random.nextBoolean() ? "x" : "y",
              student.choices().stream()
                  .map(
                      c ->
                          new Choice(
                              c.place(), 1 + (c.rank() - 1) / shift, 10 * random.nextInt(8)))
                  .toList(),
              List.of(),
              Optional.empty()));
    }
    List<Place> places = new ArrayList<>();
    Map<String, Integer> inPool = new HashMap<>();
    List<Quota> quotas = new ArrayList<>();
    for (Place place : problem.places()) {
      String pool = "pool" + random.nextInt(problem.places().size() / 4);
      int most = place.bounds().most();
      inPool.merge(pool, most, Integer::sum);
      int least = random.nextInt(3) == 0 ? most - most / 3 : 0;
      places.add(new Place(place.id(), pool, new Bounds(least, most, false)));
      if (random.nextInt(3) == 0) {
        quotas.add(new Quota(place.id(), "x", most / 4, most / 2));
      }
    }
    List<Pool> pools = new ArrayList<>();
    inPool.forEach(
        (id, sum) -> pools.add(new Pool(id, new Bounds(sum / 2, sum - sum / 20, false))));
    return new Problem(
        problem.round(), List.of("first", "then"), students, places, pools, quotas);
  }
}
