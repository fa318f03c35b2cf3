package org.famulus.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.famulus.allocation.blocks.BlocksTasks;
import org.famulus.allocation.capacity.CapacityTasks;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.OnePlaceRun;
import org.famulus.allocation.replan.ReplanningTasks;

/**
 * One measurement, in a process of its own; prints lines {@code key=value}. Times are seconds of the
 * processor that the measuring thread had, so that others' work on the machine counts little.
 */
final class BenchmarkTask {

  private static final int REPEATS = 3;
  private static final int WARM = 5000;
  private static final long SEED = 1;
  private static final int NOT_PLACED = 1_000_000;

  private BenchmarkTask() {}

  static void run(String what, String shape, int students) throws IOException {
    switch (what) {
      case "engine" -> engine(shape, students);
      case "ortools" -> orTools(shape, students);
      case "memory-reading" -> problem(shape, students);
      case "memory-engine" ->
          Allocator.allocate(problem(shape, students), Policy.LEAST_SUM_OF_RANKS, "seed");
      case "memory-ortools" -> {
        Loader.loadNativeLibraries();
        solved(problem(shape, students));
      }
      case "digests" -> digests();
      case "file" -> file(shape, students);
      case "replanning" -> ReplanningTasks.run(students, BenchmarkTask::print);
      case "capacity" -> CapacityTasks.run(BenchmarkTask::print);
      case "blocks-repeat" -> BlocksTasks.repeat(BenchmarkTask::print);
      case "blocks-search", "blocks-timefold", "blocks-exact", "blocks-bound" ->
          BlocksTasks.run(what, students, Long.parseLong(shape), BenchmarkTask::print);
      default -> policy(Policy.valueOf(what), shape, students);
    }
    print("peak", peakMegabytes());
  }

  private static long peakMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        / 1024;
  }

  static Problem problem(String shape, int students) {
    return shape.equals("small")
        ? Instances.small(students, SEED)
        : Instances.large(students, SEED);
  }

  private static void print(String key, Object value) {
    System.out.println(
        key
            + "="
            + (value instanceof Double number
                ? String.format(Locale.ROOT, "%.4f", number)
                : value));
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static double median(List<Double> some) {
    return some.stream().sorted().skip(some.size() / 2).findFirst().orElseThrow();
  }

  /** The same question OR-Tools gets: a place for as many as can be, with the least sum of ranks. */
  private static void engine(String shape, int students) {
    Problem warm = problem(shape, WARM);
    for (int i = 0; i < REPEATS; i++) {
      solveOnly(warm);
      allRefusals(Allocator.allocate(warm, Policy.LEAST_SUM_OF_RANKS, "seed"));
    }
    Problem problem = problem(shape, students);
    List<Double> solving = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    List<Double> explaining = new ArrayList<>();
    for (int i = 0; i < REPEATS; i++) {
      double start = seconds();
      solveOnly(problem);
      double solved = seconds();
      Allocation allocation = Allocator.allocate(problem, Policy.LEAST_SUM_OF_RANKS, "seed");
      double given = seconds();
      long[] refused = allRefusals(allocation);
      double explained = seconds();
      solving.add(solved - start);
      whole.add(given - solved);
      explaining.add(explained - given);
      if (i == 0) {
        allocation.steps().stream()
            .filter(step -> !step.measure().isChance())
            .forEach(step -> print(step.measure().name(), step.value()));
        print("refused", refused[0]);
        print("lots", refused[1]);
        print("wantedMore", wantedMore(allocation));
      }
    }
    print("solve", median(solving));
    print("whole", median(whole));
    print("explain", median(explaining));
  }

  private static void solveOnly(Problem problem) {
    new Solving(
            new PlaceNetwork(problem, Set.of(), Set.of(), Optional.empty()),
            Policy.LEAST_SUM_OF_RANKS)
        .byPolicy(problem.groups());
  }

  private static long[] allRefusals(Allocation allocation) {
    long refused = 0;
    long lots = 0;
    for (Given given : allocation.given()) {
      for (Refusal refusal : allocation.refusals().of(given.student())) {
        refused++;
        lots += refusal.cause() instanceof Refusal.Lot ? 1 : 0;
      }
    }
    return new long[] {refused, lots};
  }

  /** Choices ranked before what was given, counted from the problem. */
  private static long wantedMore(Allocation allocation) {
    Map<String, Given> given = allocation.byStudent();
    return allocation.problem().students().stream()
        .mapToLong(
            student -> {
              int rank =
                  given.get(student.id()).choice().map(Choice::rank).orElse(Integer.MAX_VALUE);
              return student.choices().stream().filter(choice -> choice.rank() < rank).count();
            })
        .sum();
  }

  private static void orTools(String shape, int students) {
    Loader.loadNativeLibraries();
    Problem warm = problem(shape, WARM);
    for (int i = 0; i < REPEATS; i++) {
      solved(warm);
    }
    Problem problem = problem(shape, students);
    List<Double> solving = new ArrayList<>();
    long[] values = new long[0];
    for (int i = 0; i < REPEATS; i++) {
      double start = seconds();
      values = solved(problem);
      solving.add(seconds() - start);
    }
    print("UNPLACED", values[0]);
    print("RANKS", values[1]);
    print("solve", median(solving));
  }

  /** Students without a place, and hundredths of ranks, as OR-Tools has them. */
  private static long[] solved(Problem problem) {
    MinCostFlow solver = new MinCostFlow();
    int students = problem.students().size();
    Map<String, Integer> places = new HashMap<>();
    problem.places().forEach(p -> places.put(p.id(), students + places.size()));
    int end = students + places.size();
    int node = 0;
    for (Student student : problem.students()) {
      for (Choice choice : student.choices()) {
        solver.addArcWithCapacityAndUnitCost(node, places.get(choice.place()), 1, choice.rank());
      }
      solver.addArcWithCapacityAndUnitCost(node, end, 1, NOT_PLACED);
      solver.setNodeSupply(node++, 1);
    }
    for (Place place : problem.places()) {
      solver.addArcWithCapacityAndUnitCost(
          places.get(place.id()), end, place.bounds().most(), 0);
    }
    solver.setNodeSupply(end, -students);
    if (solver.solve() != MinCostFlow.Status.OPTIMAL) {
      throw new IllegalStateException("not solved");
    }
    long cost = solver.getOptimalCost();
    return new long[] {cost / NOT_PLACED, 100 * (cost % NOT_PLACED)};
  }

  private static void digests() {
    int equal = 0;
    int tried = 0;
    int shuffled = 0;
    for (Problem problem :
        List.of(
            Instances.small(200, 31),
            Instances.small(1000, 32),
            Instances.small(2000, 33),
            Instances.large(1000, 34),
            Instances.large(2000, 35),
            Instances.withEverything(Instances.small(300, 36), 36))) {
      List<Student> backwards = new ArrayList<>(problem.students());
      Collections.reverse(backwards);
      Problem same =
          new Problem(
              problem.round(),
              problem.groups(),
              backwards,
              problem.places(),
              problem.pools(),
              problem.quotas());
      for (String seed : List.of("a", "b", "c")) {
        String digest = Allocator.allocate(problem, Policy.LEAST_SUM_OF_RANKS, seed).digest();
        tried++;
        equal +=
            digest.equals(new OrToolsOracle(problem).digest(Policy.LEAST_SUM_OF_RANKS, seed))
                ? 1
                : 0;
        shuffled +=
            digest.equals(Allocator.allocate(same, Policy.LEAST_SUM_OF_RANKS, seed).digest())
                ? 1
                : 0;
      }
    }
    print("tried", tried);
    print("equal", equal);
    print("shuffled", shuffled);
  }

  /** From the published file to the file with its result; beside reading alone. */
  private static void file(String shape, int students) throws IOException {
    Path input = Files.createTempFile("allocation", ".zip");
    try {
      try (OutputStream out = Files.newOutputStream(input)) {
        AllocationFile.write(
            out, problem(shape, students), Policy.LEAST_SUM_OF_RANKS, Optional.empty(), "1");
      }
      AllocationFile.read(input);
      double start = seconds();
      OnePlaceRun run = (OnePlaceRun) AllocationFile.read(input);
      double read = seconds();
      Allocation allocation = Allocator.allocate(run.problem(), run.policy().orElseThrow(), "seed");
      allRefusals(allocation);
      try (OutputStream out = OutputStream.nullOutputStream()) {
        AllocationFile.write(
            out, run.problem(), allocation.policy(), Optional.of(allocation), Allocator.VERSION);
      }
      print("read", read - start);
      print("all", seconds() - start);
    } finally {
      Files.delete(input);
    }
  }

  private static void policy(Policy policy, String shape, int students) {
    Problem problem = problem(shape, students);
    double start = seconds();
    Allocation allocation = Allocator.allocate(problem, policy, "seed");
    print("seconds", seconds() - start);
    RankProfile profile = allocation.profile();
    print("unplaced", profile.unplaced());
    print("first", profile.at(1));
    print("topThree", profile.upTo(3));
    print("mean", profile.meanRank());
    print("worst", profile.worstRank());
    print("worseNumberHas", worseNumberHas(allocation));
    long[] sums = new long[4];
    int[] counts = new int[4];
    for (Given given : allocation.given()) {
      int quarter = (given.number() - 1) * 4 / students;
      given.choice().ifPresent(choice -> sums[quarter] += choice.rank());
      counts[quarter] += given.choice().isPresent() ? 1 : 0;
    }
    for (int i = 0; i < 4; i++) {
      print("quarter" + i, (double) sums[i] / counts[i]);
    }
    if (policy == Policy.MOST_FIRST_CHOICES) {
      print("mostFirst", mostFirst(problem));
    }
  }

  /** Students who wanted more what somebody with a worse number has. */
  private static long worseNumberHas(Allocation allocation) {
    Map<String, Integer> worst = new TreeMap<>();
    Map<String, Given> given = allocation.byStudent();
    given.values().forEach(g -> g.place().ifPresent(p -> worst.merge(p, g.number(), Math::max)));
    return allocation.problem().students().stream()
        .filter(
            student -> {
              Given has = given.get(student.id());
              int rank = has.choice().map(Choice::rank).orElse(Integer.MAX_VALUE);
              return student.choices().stream()
                  .anyMatch(
                      c -> c.rank() < rank && worst.getOrDefault(c.place(), 0) > has.number());
            })
        .count();
  }

  /** First choices there can be at most: at each place as many as want it first and find room. */
  private static long mostFirst(Problem problem) {
    Map<String, Integer> room = new HashMap<>();
    problem.places().forEach(place -> room.put(place.id(), place.bounds().most()));
    return problem.students().stream()
        .flatMap(student -> student.choices().stream())
        .filter(choice -> choice.rank() == 1)
        .filter(choice -> room.merge(choice.place(), -1, Integer::sum) >= 0)
        .count();
  }
}
