package org.famulus.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Solves a round as its rules are published, with OR-Tools for every stage and a network of its own.
 * Anybody could write it; it shares nothing with the engine but the records of a problem. Takes no
 * fixed students and no places that take none or at least some.
 */
final class OrToolsOracle {

  private static final int RANK = 100;

  static {
    Loader.loadNativeLibraries();
  }

  /** An arc; who has no choice there is without a place, or it lies behind the students. */
  private record Arc(
      int from, int to, int capacity, Student student, Choice choice, boolean counted) {

    boolean isUnplaced() {
      return student != null && choice == null;
    }

    boolean at(int rank) {
      return choice != null && choice.rank() == rank;
    }
  }

  private final Problem problem;
  private final List<Arc> arcs = new ArrayList<>();
  private final int[] supply;
  private final int[] flow;
  private final boolean[] open;

  OrToolsOracle(Problem problem) {
    this.problem = problem;
    Map<String, Integer> nodes = new HashMap<>();
    problem.students().forEach(s -> nodes.put("student " + s.id(), nodes.size()));
    problem.places().forEach(p -> nodes.put("place " + p.id(), nodes.size()));
    problem.pools().forEach(p -> nodes.put("pool " + p.id(), nodes.size()));
    problem
        .quotas()
        .forEach(q -> nodes.put("quota " + q.place() + " " + q.origin(), nodes.size()));
    int end = nodes.size();
    supply = new int[end + 1];
    for (Student student : problem.students()) {
      int node = nodes.get("student " + student.id());
      supply[node] = 1;
      supply[end]--;
      for (Choice choice : student.choices()) {
        Integer quota = nodes.get("quota " + choice.place() + " " + student.origin());
        int to = quota == null ? nodes.get("place " + choice.place()) : quota;
        arcs.add(new Arc(node, to, 1, student, choice, false));
      }
      arcs.add(new Arc(node, end, 1, student, null, false));
    }
    for (Quota q : problem.quotas()) {
      int node = nodes.get("quota " + q.place() + " " + q.origin());
      bounded(node, nodes.get("place " + q.place()), q.least(), q.most());
    }
    for (Place place : problem.places()) {
      int node = nodes.get("place " + place.id());
      bounded(
          node, nodes.get("pool " + place.pool()), place.bounds().least(), place.bounds().most());
    }
    for (Pool pool : problem.pools()) {
      bounded(nodes.get("pool " + pool.id()), end, pool.bounds().least(), pool.bounds().most());
    }
    flow = new int[arcs.size()];
    open = new boolean[arcs.size()];
    Arrays.fill(open, true);
  }

  private void bounded(int from, int to, int least, int most) {
    arcs.add(new Arc(from, to, least, null, null, true));
    arcs.add(new Arc(from, to, most - least, null, null, false));
  }

  /** Solves every stage; answers the digest of the result. */
  String digest(Policy policy, String seed) {
    minimise(arc -> arc.counted() ? -1 : 0);
    for (String group : problem.groups()) {
      minimise(of(group, arc -> arc.isUnplaced() ? 1 : 0));
      TreeSet<Integer> ranks =
          problem.students().stream()
              .filter(student -> student.group().equals(group))
              .flatMap(student -> student.choices().stream())
              .map(Choice::rank)
              .collect(Collectors.toCollection(TreeSet::new));
      ToLongFunction<Arc> surcharges =
          of(group, arc -> arc.choice() == null ? 0 : arc.choice().surcharge());
      switch (policy) {
        case LEAST_SUM_OF_RANKS ->
            minimise(
                of(
                    group,
                    arc ->
                        arc.choice() == null
                            ? 0
                            : (long) RANK * arc.choice().rank() + arc.choice().surcharge()));
        case MOST_FIRST_CHOICES -> {
          ranks.forEach(rank -> minimise(of(group, arc -> arc.at(rank) ? -1 : 0)));
          minimise(surcharges);
        }
        case PROTECT_WORST_OFF -> {
          ranks.descendingSet().forEach(rank -> minimise(of(group, arc -> arc.at(rank) ? 1 : 0)));
          minimise(surcharges);
        }
        case LOTTERY_ORDER -> throw new IllegalArgumentException();
      }
    }
    byChance(seed);
    TreeMap<String, String> result = new TreeMap<>();
    for (int i = 0; i < flow.length; i++) {
      if (flow[i] > 0 && arcs.get(i).student() != null) {
        Choice choice = arcs.get(i).choice();
        result.put(arcs.get(i).student().id(), choice == null ? "" : choice.place());
      }
    }
    String lines =
        result.entrySet().stream()
            .map(each -> each.getKey() + ";" + each.getValue() + "\n")
            .collect(Collectors.joining());
    return HexFormat.of().formatHex(hash(lines));
  }

  private static ToLongFunction<Arc> of(String group, ToLongFunction<Arc> cost) {
    return arc ->
        arc.student() != null && arc.student().group().equals(group) ? cost.applyAsLong(arc) : 0;
  }

  private void byChance(String seed) {
    String prefix = seed + "|" + problem.round() + "|";
    Map<String, Integer> weights = new HashMap<>();
    problem.students().stream()
        .map(s -> Map.entry(s, HexFormat.of().formatHex(hash(prefix + s.id()))))
        .sorted(
            (a, b) -> {
              int groups =
                  problem.groups().indexOf(a.getKey().group())
                      - problem.groups().indexOf(b.getKey().group());
              return groups != 0 ? groups : a.getValue().compareTo(b.getValue());
            })
        .forEach(e -> weights.put(e.getKey().id(), problem.students().size() - weights.size()));
    int none =
        1
            + problem.students().stream()
                .flatMap(s -> s.choices().stream())
                .mapToInt(Choice::rank)
                .max()
                .orElse(0);
    minimise(
        arc ->
            arc.student() == null
                ? 0
                : (long) (arc.choice() == null ? none : arc.choice().rank())
                    * weights.get(arc.student().id()));
    minimise(
        arc -> {
          if (arc.student() == null) {
            return 0;
          }
          String place = arc.choice() == null ? "" : arc.choice().place();
          return ByteBuffer.wrap(hash(prefix + arc.student().id() + "|" + place + "|1")).getInt()
              >>> 2;
        });
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private void minimise(ToLongFunction<Arc> cost) {
    long[] costs = arcs.stream().mapToLong(cost).toArray();
    if (Arrays.stream(costs).allMatch(each -> each == 0)) {
      return;
    }
    MinCostFlow solver = new MinCostFlow();
    int[] left = supply.clone();
    int[] numbers = new int[flow.length];
    for (int i = 0; i < flow.length; i++) {
      Arc arc = arcs.get(i);
      if (open[i]) {
        numbers[i] =
            solver.addArcWithCapacityAndUnitCost(arc.from(), arc.to(), arc.capacity(), costs[i]);
      } else {
        left[arc.from()] -= flow[i];
        left[arc.to()] += flow[i];
      }
    }
    for (int node = 0; node < left.length; node++) {
      solver.setNodeSupply(node, left[node]);
    }
    MinCostFlowBase.Status status = solver.solve();
    if (status != MinCostFlow.Status.OPTIMAL) {
      throw new IllegalStateException("" + status);
    }
    for (int i = 0; i < flow.length; i++) {
      if (open[i]) {
        flow[i] = (int) solver.getFlow(numbers[i]);
      }
    }
    long[] price = prices(costs);
    for (int i = 0; i < flow.length; i++) {
      Arc arc = arcs.get(i);
      open[i] &= costs[i] + price[arc.from()] - price[arc.to()] == 0;
    }
  }

  /** Lengths of the shortest ways from anywhere to each node, with what the flow leaves (Bellman). */
  private long[] prices(long[] costs) {
    List<List<long[]>> ways = new ArrayList<>();
    for (int node = 0; node < supply.length; node++) {
      ways.add(new ArrayList<>());
    }
    for (int i = 0; i < flow.length; i++) {
      Arc arc = arcs.get(i);
      if (open[i] && flow[i] < arc.capacity()) {
        ways.get(arc.from()).add(new long[] {arc.to(), costs[i]});
      }
      if (open[i] && flow[i] > 0) {
        ways.get(arc.to()).add(new long[] {arc.from(), -costs[i]});
      }
    }
    long[] price = new long[supply.length];
    boolean[] waits = new boolean[supply.length];
    Arrays.fill(waits, true);
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    for (int node = 0; node < supply.length; node++) {
      queue.add(node);
    }
    while (!queue.isEmpty()) {
      int node = queue.poll();
      waits[node] = false;
      for (long[] way : ways.get(node)) {
        int to = (int) way[0];
        if (price[node] + way[1] < price[to]) {
          price[to] = price[node] + way[1];
          if (!waits[to]) {
            waits[to] = true;
            queue.add(to);
          }
        }
      }
    }
    return price;
  }
}
